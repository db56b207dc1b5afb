import { offerCopies } from "../shared/copying.js";

offerCopies();
