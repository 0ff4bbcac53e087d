/** The REST API. */
@NullMarked
package parley.session.adapter.web;

import org.jspecify.annotations.NullMarked;
