import { useId } from "react";
import type { SheetPicture } from "../../findings/sheet-picture";
import { useWords } from "../elements/use-app";
import { PictureGrid } from "./picture-grid";
import { useOverviewStyles } from "./use-overview-styles";

export interface PictureSectionProps {
  readonly picture: SheetPicture;
  readonly deals: number;
  readonly columns: number;
}

/** The sheet drawn small; there is nothing to draw while it has no deals. */
export function PictureSection({ picture, deals, columns }: PictureSectionProps) {
  const { heading } = useOverviewStyles();
  const { label } = useWords().overview.picture;
  const id = useId();
  if (deals === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={heading}>
        {label}
      </h2>
      <PictureGrid picture={picture} deals={deals} columns={columns} />
    </section>
  );
}
