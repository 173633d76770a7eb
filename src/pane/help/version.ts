/** The version that the help page names: that of package.json and of the manifest, which a test compares. */
export const VERSION = "0.1.0";
