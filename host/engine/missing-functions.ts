/** Functions of Sheets that the engine lacks. */
export {};
