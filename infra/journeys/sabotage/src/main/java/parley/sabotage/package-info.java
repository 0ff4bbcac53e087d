/**
 * Disables one of the platform's mechanisms in a service, or sets its clock, without a switch in
 * the platform. Only {@code infra/journeys/chaos} puts it on a class path.
 */
@NullMarked
package parley.sabotage;

import org.jspecify.annotations.NullMarked;
