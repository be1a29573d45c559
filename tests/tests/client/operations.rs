//! Operations with one of each kind of parameter, made up.

use std::collections::BTreeMap;

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};
use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse, Secret};

pub(crate) const CENTRAL: Endpoints = Endpoints::central("config").regions(&[
    RegionHosts::new("cn-shanghai", "config.cn-shanghai.aliyuncs.com"),
    RegionHosts::new("ap-southeast-1", "config.ap-southeast-1.aliyuncs.com"),
]);

pub(crate) const REGIONAL: Endpoints = Endpoints::regional("kms").regions(&[RegionHosts::new(
    "cn-hangzhou",
    "kms-cn-hangzhou.aliyuncs.com",
)]);

/// An operation that only reads.
#[derive(Clone, Debug, Default, PartialEq, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    endpoints = CENTRAL,
    errors((400, "NoPermission", "The caller may not do this."))
)]
pub(crate) struct ListRules {
    /// Number of the page.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Rules a page.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Words to search for.
    #[rpc(max_len = 10)]
    pub words: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct ListRulesResponse {
    pub total_count: i64,
    pub rule_names: Vec<String>,
}

/// An operation that changes something, in a region, with a token.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Kms", version = "2016-01-20", endpoints = REGIONAL, body)]
pub(crate) struct CreateKey {
    #[rpc(region, query)]
    pub region_id: Option<String>,
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Its name.
    #[rpc(min_len = 2, max_len = 8)]
    pub name: String,
    #[rpc(one_of("Software", "Hsm"))]
    pub protection: Option<String>,
    #[rpc(required_if(protection = "Hsm"))]
    pub cluster_id: Option<String>,
    #[rpc(min_len = 8)]
    pub password: Option<Secret<String>>,
    #[rpc(dotted, max_len = 2)]
    pub tag: Vec<Tag>,
    #[rpc(json)]
    pub labels: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Default, RpcParams)]
pub(crate) struct Tag {
    #[rpc(max_len = 5)]
    pub key: String,
    pub value: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub(crate) struct CreateKeyResponse {
    pub key_id: String,
    pub key_material: Secret<String>,
}

/// An operation whose body is one JSON object.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Kms", version = "2016-01-20", endpoints = REGIONAL, body = json, response = CreateKeyResponse)]
pub(crate) struct ImportKey {
    #[rpc(region)]
    pub region_id: Option<String>,
    pub name: Option<String>,
}

/// An operation that can be sent to another region than the client's.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Kms", version = "2016-01-20", endpoints = REGIONAL, response = ListRulesResponse)]
pub(crate) struct ListKeys {
    #[rpc(host)]
    pub region_id: Option<String>,
}

/// An operation that needs no account.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", endpoints = CENTRAL, anonymous, response = ListRulesResponse)]
pub(crate) struct DescribeTerms {}
