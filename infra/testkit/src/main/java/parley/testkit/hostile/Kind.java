package parley.testkit.hostile;

import java.util.Random;

/** One way of being hostile. */
@FunctionalInterface
interface Kind {

    /**
     * Spoils an honest record.
     *
     * @param honest of this place, to be taken
     */
    HostileRecord spoil(HostileRecord honest, Place place, Random random);
}
