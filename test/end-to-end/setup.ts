import { leavePages } from "./kept-page";

/** A road through a real browser takes seconds, on a busy machine many. Reaching this limit is a failure all the same. */
jest.setTimeout(90_000);

afterEach(leavePages);
