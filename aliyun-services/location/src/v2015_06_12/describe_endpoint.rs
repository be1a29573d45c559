use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

use super::EndpointType;

/// Tells the host of a product in a region.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Location",
    version = "2015-06-12",
    body,
    endpoints = super::ENDPOINTS,
    // An unknown product is refused with the code `Illegal Parameter`, which is no word.
    errors((400, "InvalidRegionId", "The region is not known."))
)]
pub struct DescribeEndpoint {
    /// The region, for example `cn-beijing`.
    pub id: Option<String>,
    /// A password, for the vendor's own callers.
    pub password: Option<Secret<String>>,
    /// The product, by the code under which Location knows it, for example `ecs`.
    pub service_code: Option<String>,
}

/// Answer of [`DescribeEndpoint`].
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct DescribeEndpointResponse {
    /// The host, for example `ecs.cn-beijing.aliyuncs.com`.
    pub endpoint: String,
    /// The region.
    pub id: String,
    /// The namespace of the product.
    pub namespace: String,
    /// What can be spoken there: `HTTP`, `HTTPS`.
    #[rpc(wrapper = "Protocols")]
    pub protocols: Vec<String>,
    /// Id of the request.
    pub request_id: String,
    /// The product. The name is misspelt on the wire.
    #[rpc(name = "SerivceCode")]
    pub serivce_code: String,
    /// From where it can be called.
    pub r#type: EndpointType,
}
