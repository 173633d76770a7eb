import { testSeeds } from "./run-soak";

// In a file of its own, so that it runs beside the first seeds.
testSeeds([3, 4]);
