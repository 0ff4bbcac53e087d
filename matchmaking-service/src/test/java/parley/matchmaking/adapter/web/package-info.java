@NullMarked
package parley.matchmaking.adapter.web;

import org.jspecify.annotations.NullMarked;
