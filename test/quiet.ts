// Silences console.debug in every test: the spreadsheet engine tells of each command that takes over 5 ms.
console.debug = () => {};
