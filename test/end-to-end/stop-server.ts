module.exports = async function stop(): Promise<void> {
  await globalThis.dealsheetBrowser?.close();
  await globalThis.dealsheetServer?.close();
};
