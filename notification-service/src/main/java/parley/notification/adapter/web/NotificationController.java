package parley.notification.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parley.notification.application.Notifications.Selection;
import parley.notification.application.SeeNotifications;
import parley.notification.application.SeeNotifications.Statistics;
import parley.notification.domain.Kind;
import parley.notification.domain.Notification;
import parley.notification.domain.Status;
import parley.platform.paging.Cursor;
import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.platform.security.Caller;

@RestController
@RequestMapping("/v1/forums/{forum}/notifications")
@Tag(name = "Notifications")
class NotificationController {

    private final SeeNotifications seeNotifications;

    NotificationController(SeeNotifications seeNotifications) {
        this.seeNotifications = seeNotifications;
    }

    @GetMapping
    @Operation(summary = "The forum's mails and what became of them, without addresses")
    Page<NotificationView> list(
            Caller caller,
            @PathVariable String forum,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable Status status,
            Paging paging) {
        UUID after = paging.after().map(NotificationController::position).orElse(null);
        List<Notification> found =
                seeNotifications
                        .list(caller, new Selection(forum, kind, status), after, paging.fetch())
                        .orThrow();
        return Page.of(found, paging, last -> Cursor.at(last.id().toString()))
                .map(NotificationView::of);
    }

    @GetMapping("/statistics")
    @Operation(summary = "How many mails, by state, language and kind")
    Statistics statistics(Caller caller, @PathVariable String forum) {
        return seeNotifications.statistics(caller, forum).orThrow();
    }

    private static UUID position(Cursor cursor) {
        return UUID.fromString(cursor.key());
    }
}
