import { useEffect, useState } from "react";

/**
 * Makes the whole page a place to drop files onto. Answers whether files are being dragged over it now. While it is off
 * files are refused, and never opened in place of the page, which is what a browser does with them by itself.
 */
export function useFileDrop(onDrop: (files: FileList) => void, isOff: boolean): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    // Entering is told for every element of the page, and before the leaving of the one before it. What was entered last
    // cannot be told from `relatedTarget`, which Safari leaves out.
    let entered = 0;
    const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") === true;
    const over = (event: DragEvent): void => {
      if (event.dataTransfer === null || !hasFiles(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = isOff ? "none" : "copy";
      if (event.type === "dragenter") entered += 1;
      setIsOver(!isOff);
    };
    const leave = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      entered -= 1;
      if (entered <= 0) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      entered = 0;
      setIsOver(false);
      if (event.dataTransfer === null || !hasFiles(event)) return;
      event.preventDefault();
      if (!isOff) onDrop(event.dataTransfer.files);
    };
    window.addEventListener("dragenter", over);
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragenter", over);
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [onDrop, isOff]);
  return isOver;
}
