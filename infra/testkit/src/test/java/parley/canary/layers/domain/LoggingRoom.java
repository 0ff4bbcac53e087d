package parley.canary.layers.domain;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

record LoggingRoom(String code) {

    private static final Logger LOG = LoggerFactory.getLogger(LoggingRoom.class);

    LoggingRoom {
        LOG.info("A room");
    }
}
