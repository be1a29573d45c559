use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

/// Lists the products in a region.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Location", version = "2015-06-12", body, endpoints = super::ENDPOINTS)]
pub struct DescribeServices {
    /// A password, for the vendor's own callers.
    pub password: Option<Secret<String>>,
    /// The region, for example `cn-beijing`.
    pub region_id: Option<String>,
}

/// Answer of [`DescribeServices`].
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct DescribeServicesResponse {
    /// Id of the request.
    pub request_id: String,
    /// The products, by the codes under which Location knows them.
    #[rpc(wrapper = "Services")]
    pub services: Vec<String>,
    /// How many products there are.
    pub total_count: i32,
}
