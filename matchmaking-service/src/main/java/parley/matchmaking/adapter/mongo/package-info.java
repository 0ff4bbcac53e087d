/** The service's database: three collections of aggregates, three of what events told. */
@NullMarked
package parley.matchmaking.adapter.mongo;

import org.jspecify.annotations.NullMarked;
