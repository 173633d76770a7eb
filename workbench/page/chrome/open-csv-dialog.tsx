import { useState } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import type { OpenAs } from "../core/open-workbook";

interface Props {
  readonly fileName: string;
  readonly onOpen: (openAs: OpenAs) => void;
  readonly onCancel: () => void;
}

/** Asks how the fields of a CSV are to become cells. */
export function OpenCsvDialog({ fileName, onOpen, onCancel }: Props) {
  const [openAs, setOpenAs] = useState<OpenAs>("text");
  return (
    <Dialog
      open
      onOpenChange={(_event, { open }) => {
        if (!open) onCancel();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Open {fileName}</DialogTitle>
          <DialogContent>
            <Field label="How should the cells be read?">
              <RadioGroup
                value={openAs}
                onChange={(_event, { value }) => {
                  setOpenAs(value === "excel" ? "excel" : "text");
                }}
              >
                <Radio value="text" label="As text: every cell as it is in the file" />
                <Radio value="excel" label="The way Excel does: numbers, dates and leading zeros are converted" />
              </RadioGroup>
            </Field>
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                onOpen(openAs);
              }}
            >
              Open
            </Button>
            <Button onClick={onCancel}>Cancel</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
