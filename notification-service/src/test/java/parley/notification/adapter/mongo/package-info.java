@NullMarked
package parley.notification.adapter.mongo;

import org.jspecify.annotations.NullMarked;
