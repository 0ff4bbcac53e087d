package parley.matchmaking.adapter.video;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.matchmaking.application.VideoRooms;

@Configuration(proxyBeanMethods = false)
class VideoConfiguration {

    @Bean
    VideoRooms videoRooms(VideoSettings settings) {
        PlainRooms plain = settings.rooms();
        JitsiSettings jitsi = settings.jitsi();
        return jitsi != null && jitsi.signs() ? new JitsiRooms(plain, jitsi) : plain;
    }
}
