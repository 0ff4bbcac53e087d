package parley.testkit.backend;

import java.util.Optional;

/** An engine that may run containers, asked only about what the decision needs. */
interface ContainerEngine {

    /** Why no engine can be used; empty if one answers. */
    Optional<String> absence();

    /**
     * Pulls the image if it is not there, within a limit.
     *
     * @return why the image can't be had; empty if it is on the machine now
     */
    Optional<String> absenceOf(String image);
}
