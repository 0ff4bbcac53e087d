@NullMarked
package parley.session.adapter.messaging;

import org.jspecify.annotations.NullMarked;
