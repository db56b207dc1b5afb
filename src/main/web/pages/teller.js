import { TellerPage } from "../tellers/page.js";

new TellerPage().run();
