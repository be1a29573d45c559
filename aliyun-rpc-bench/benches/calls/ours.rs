//! Our client, with everything that is on by default.

use aliyun_config::v2019_01_08::ConfigurationRecorderStatus;
use aliyun_rpc_core::{Client, ClientBuilder};

use crate::operations;

pub(crate) const KEY_ID: &str = "LTAI5tExampleKeyId000001";
pub(crate) const SECRET: &str = "ExampleAccessKeySecret00000001";

pub(crate) fn builder(address: &str) -> ClientBuilder {
    Client::builder()
        .endpoint(format!("http://{address}"))
        .access_key(KEY_ID, SECRET)
}

pub(crate) fn client(builder: ClientBuilder) -> Client {
    builder.build().unwrap_or_else(|error| panic!("{error}"))
}

pub(crate) async fn small(client: &Client) {
    let answer = client
        .send(&operations::small())
        .await
        .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(
        answer.configuration_recorder.configuration_recorder_status,
        ConfigurationRecorderStatus::Registrable
    );
}

pub(crate) async fn list(client: &Client) {
    let answer = client
        .send(&operations::list())
        .await
        .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(
        answer.config_rules.config_rule_list.len(),
        operations::RULES
    );
}
