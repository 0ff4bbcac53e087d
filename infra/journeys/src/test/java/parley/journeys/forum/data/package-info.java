@NullMarked
package parley.journeys.forum.data;

import org.jspecify.annotations.NullMarked;
