/** Forums, registrations, participants and companies: values, lifecycles and their events. */
@NullMarked
package parley.registration.domain;

import org.jspecify.annotations.NullMarked;
