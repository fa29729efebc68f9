export function shippedPackages(): Promise<string[]>;
export function printLicences(): Promise<string>;
