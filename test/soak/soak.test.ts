import { testSeeds } from "./run-soak";

testSeeds([1, 2]);
