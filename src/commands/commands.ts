/** What the ribbon's buttons and the keys do, by the names that the manifest and the list of shortcuts have for them. */
export type Commands = ReadonlyMap<string, () => Promise<void>>;

/**
 * Binds names to what they do. The pane is shown first, where Excel lets an add-in show it, since the outcome is told
 * there. Excel is always told that a button's command is over: it blocks the button for minutes otherwise. A key comes
 * without an event to end.
 */
export function associateCommands(commands: Commands): void {
  for (const [name, command] of commands) Office.actions.associate(name, commandFunction(command));
}

type CommandFunction = (event?: Office.AddinCommands.Event) => void;

function commandFunction(command: () => Promise<void>): CommandFunction {
  return (event) => {
    void perform(command)
      // Commands tell their failures in the pane themselves: what arrives here is a defect, for the page's error handler.
      .catch((error: unknown) => {
        reportError(error);
      })
      .finally(() => {
        event?.completed();
      });
  };
}

async function perform(command: () => Promise<void>): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
  await command();
}
