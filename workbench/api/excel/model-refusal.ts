import { UnsupportedFormula } from "../../model/formula-evaluator";
import { ModelError } from "../../model/model-error";
import { ApiError } from "../api-error";

/** The model's refusals carry the API's own codes; a formula that it cannot evaluate is not built. */
export function modelRefusal(error: unknown): ApiError | undefined {
  if (error instanceof UnsupportedFormula) return new ApiError("NotImplemented", error.message);
  return error instanceof ModelError ? new ApiError(error.code, error.message) : undefined;
}
