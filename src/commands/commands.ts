/** What the ribbon's buttons do, by the function names of the manifest. */
export interface RibbonCommands {
  readonly checkSheet: () => Promise<void>;
  readonly exportCsv: () => Promise<void>;
}

/**
 * Binds the ribbon's function names to what they do. The pane is shown first, where Excel lets an add-in show it, since
 * the outcome is told there. Excel is always told that a command is over: it blocks the button for minutes otherwise.
 */
export function associateCommands(commands: RibbonCommands): void {
  Office.actions.associate("checkSheet", ribbonFunction(commands.checkSheet));
  Office.actions.associate("exportCsv", ribbonFunction(commands.exportCsv));
}

type RibbonFunction = (event: Office.AddinCommands.Event) => void;

function ribbonFunction(command: () => Promise<void>): RibbonFunction {
  return (event) => {
    void perform(command)
      // Commands tell their failures in the pane themselves: what arrives here is a defect, for the page's error handler.
      .catch((error: unknown) => {
        reportError(error);
      })
      .finally(() => {
        event.completed();
      });
  };
}

async function perform(command: () => Promise<void>): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
  await command();
}
