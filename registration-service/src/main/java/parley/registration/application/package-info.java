/** What can be done with forums and registrations: a class for each use case, and the ports. */
@NullMarked
package parley.registration.application;

import org.jspecify.annotations.NullMarked;
