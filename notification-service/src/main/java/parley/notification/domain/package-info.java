/** What is told to whom, and what became of it. */
@NullMarked
package parley.notification.domain;

import org.jspecify.annotations.NullMarked;
