/** A small service with orders and customers: the platform's events, tried with real parts. */
@NullMarked
package parley.platform.kiosk;

import org.jspecify.annotations.NullMarked;
