// What an opened ballot says: its address, scanned by the device's own camera program, is taken out of the page's at once.
import { OpenedPage } from "../opened/page.js";
import { takeScanned } from "../shared/scanning.js";

const page = new OpenedPage(location.origin);
takeScanned((text) => page.check(text), "check-camera-refused");
