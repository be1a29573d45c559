use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::EndpointType;

/// Lists hosts by namespace, region and product.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Location", version = "2015-06-12", body, endpoints = super::ENDPOINTS)]
pub struct ListEndpoints {
    /// Only hosts in this region.
    pub id: Option<String>,
    /// Only hosts of this namespace.
    pub namespace: Option<String>,
    /// Only hosts of this product. The name is misspelt on the wire.
    #[rpc(name = "SerivceCode")]
    pub serivce_code: Option<String>,
}

/// Answer of [`ListEndpoints`].
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct ListEndpointsResponse {
    /// The hosts.
    #[rpc(wrapper = "ItemEndpoint")]
    pub endpoint_list: Vec<ItemEndpoint>,
    /// Id of the request.
    pub request_id: String,
    /// Whether the call succeeded.
    pub success: bool,
}

/// A host.
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct ItemEndpoint {
    /// The host, for example `ecs.cn-beijing.aliyuncs.com`.
    pub endpoint: String,
    /// The region.
    pub id: String,
    /// The namespace of the product.
    pub namespace: String,
    /// The product.
    pub product: String,
    /// What can be spoken there: `HTTP`, `HTTPS`.
    #[rpc(wrapper = "Protocols")]
    pub protocols: Vec<String>,
    /// From where it can be called.
    pub r#type: EndpointType,
}
