use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::ItemEndpoint;

/// Lists the hosts that have an address.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Location", version = "2015-06-12", body, endpoints = super::ENDPOINTS)]
pub struct ListEndpointsByIp {
    /// The address.
    pub ip: Option<String>,
}

/// Answer of [`ListEndpointsByIp`].
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct ListEndpointsByIpResponse {
    /// The hosts.
    #[rpc(wrapper = "ItemEndpoint")]
    pub endpoint_list: Vec<ItemEndpoint>,
    /// Id of the request.
    pub request_id: String,
    /// Whether the call succeeded.
    pub success: bool,
}
