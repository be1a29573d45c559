//! Rows 12 to 19 and 37: answers that drip, stall, stop short, never end or point elsewhere.

use std::time::Duration;

use aliyun_rpc_core::transport::TransportError;

use crate::harness::{ListThings, Log, Server, Step, client, ok, run, server::send};

const SOON: Duration = Duration::from_millis(900);

#[tokio::test]
async fn row_37_redirects_are_not_followed() {
    for status in ["301", "302", "303", "307", "308"] {
        let log = Log::default();
        let target = Server::start(&log, [vec![Step::Read, ok()]]).await;
        let moved = format!(
            "HTTP/1.1 {status} Moved\r\nlocation: http://{}/?Signature=c4narySecret\r\ncontent-length: 0\r\n\r\n",
            target.address
        );
        let server = Server::start(&log, [vec![Step::Read, send(moved), Step::Hold]]).await;
        let client = client(server.url(), &log).build().unwrap();
        let run = run(&log, client.send(&ListThings::default()))
            .await
            .failed()
            .attempts(1)
            .says(["redirect to 127.0.0.1 refused", "nothing was sent there"])
            .took(Duration::ZERO..SOON);
        assert!(matches!(
            run.error().transport(),
            Some(TransportError::Redirect { host, .. }) if host == "127.0.0.1"
        ));
        assert_eq!(log.count("connect"), 0);
        assert!(target.requests().is_empty());
    }
}
