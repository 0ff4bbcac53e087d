/** What another service must not see. */
@NullMarked
package parley.registration.canary;

import org.jspecify.annotations.NullMarked;
