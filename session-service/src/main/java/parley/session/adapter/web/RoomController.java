package parley.session.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.platform.paging.Page;
import parley.platform.security.Caller;
import parley.platform.web.EntityTags;
import parley.session.application.DescribeRoom;
import parley.session.application.DescribeRoom.Described;
import parley.session.application.FindRooms;
import parley.session.application.Versioned;
import parley.session.domain.Room;
import parley.session.domain.RoomCode;

@RestController
@RequestMapping("/v1/forums/{forum}/rooms")
class RoomController {

    private final DescribeRoom describe;
    private final FindRooms find;

    RoomController(DescribeRoom describe, FindRooms find) {
        this.describe = describe;
        this.find = find;
    }

    /** Adds a room, or describes it anew; then {@code If-Match} is needed. */
    @PutMapping("/{code}")
    ResponseEntity<RoomView> put(
            @PathVariable String forum,
            @PathVariable @Pattern(regexp = Texts.CODE) String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RoomRequest room,
            Caller caller) {
        OptionalLong seen =
                ifMatch == null
                        ? OptionalLong.empty()
                        : OptionalLong.of(EntityTags.required(ifMatch));
        Described described =
                describe.describe(caller, forum, room.description(new RoomCode(code)), seen)
                        .orThrow();
        URI address = URI.create("/v1/forums/%s/rooms/%s".formatted(forum, code));
        return (described.added() ? ResponseEntity.created(address) : ResponseEntity.ok())
                .eTag(EntityTags.of(described.room().version()))
                .body(RoomView.of(described.room().state()));
    }

    @GetMapping("/{code}")
    ResponseEntity<RoomView> get(
            @PathVariable String forum,
            @PathVariable @Pattern(regexp = Texts.CODE) String code,
            Caller caller) {
        Versioned<Room> room = find.one(caller, forum, new RoomCode(code)).orThrow();
        return ResponseEntity.ok()
                .eTag(EntityTags.of(room.version()))
                .body(RoomView.of(room.state()));
    }

    /** By code; a forum's rooms are few, so the list is always whole. */
    @GetMapping
    Page<RoomView> list(@PathVariable String forum, Caller caller) {
        return Page.whole(find.all(caller, forum).orThrow()).map(room -> RoomView.of(room.state()));
    }
}
