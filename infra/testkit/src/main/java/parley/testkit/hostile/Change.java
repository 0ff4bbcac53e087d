package parley.testkit.hostile;

import java.util.Random;

/** Changes a record, not its fate. */
@FunctionalInterface
interface Change {

    HostileRecord of(HostileRecord record, Random random);
}
