/** The service's events on the wire, and what it does about those that it receives. */
@NullMarked
package parley.registration.adapter.messaging;

import org.jspecify.annotations.NullMarked;
