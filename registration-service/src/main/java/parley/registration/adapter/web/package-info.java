/** The REST interface. */
@NullMarked
package parley.registration.adapter.web;

import org.jspecify.annotations.NullMarked;
