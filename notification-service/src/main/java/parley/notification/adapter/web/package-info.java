/** What was sent, over HTTP. */
@NullMarked
package parley.notification.adapter.web;

import org.jspecify.annotations.NullMarked;
