use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

/// Lists the regions.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Location", version = "2015-06-12", body, endpoints = super::ENDPOINTS)]
pub struct DescribeRegions {
    /// A password, for the vendor's own callers.
    pub password: Option<Secret<String>>,
}

/// Answer of [`DescribeRegions`].
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct DescribeRegionsResponse {
    /// The regions.
    #[rpc(wrapper = "RegionIds")]
    pub region_ids: Vec<String>,
    /// Id of the request.
    pub request_id: String,
    /// How many regions there are.
    pub total_count: i32,
}
