module.exports = async function stop(): Promise<void> {
  await globalThis.dealsheetServer?.close();
};
