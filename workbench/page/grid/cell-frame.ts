/** Where a cell is drawn, in CSS pixels from the grid's upper left corner. */
export interface CellFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
