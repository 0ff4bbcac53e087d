@NullMarked
package parley.journeys.client;

import org.jspecify.annotations.NullMarked;
