// The wall screen: follows the poll, mends itself after any error, shows as much of a result as fits.
import { stayAwake } from "../wall/awake.js";
import { follow } from "../wall/follow.js";
import { fit } from "../wall/people.js";
import { dress } from "../wall/dress.js";

dress();
fit();
stayAwake();
follow(() => {
  dress();
  fit();
});
addEventListener("resize", fit);
