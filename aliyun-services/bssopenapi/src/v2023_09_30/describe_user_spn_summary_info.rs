// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeUserSpnSummaryInfo`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Describes user spn summary info.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/DescribeUserSpnSummaryInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeUserSpnSummaryInfo {
    /// Ec id account ids.
    #[rpc(json)]
    pub ec_id_account_ids: Vec<EcIdAccountId>,
    /// Nbid.
    pub nbid: Option<String>,
}

/// Ec id account id.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EcIdAccountId {
    /// Account ids.
    pub account_ids: Vec<i64>,
    /// Ec id.
    pub ec_id: String,
}

/// Answer of [`DescribeUserSpnSummaryInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeUserSpnSummaryInfoResponse {
    /// Instance family list.
    pub instance_family_list: Vec<String>,
    /// Region list.
    pub region_list: Vec<Region>,
    /// Id of the request.
    pub request_id: String,
    /// Spn code and type list.
    pub spn_code_and_type_list: Vec<SpnCodeAndType>,
}

/// Region.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Region {
    /// Region code.
    pub region_code: String,
    /// Region name.
    pub region_name: String,
}

/// Spn code and type.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SpnCodeAndType {
    /// Product code.
    pub product_code: String,
    /// Spn commodity code.
    pub spn_commodity_code: String,
    /// Spn type.
    pub spn_type: String,
    /// Spn type name.
    pub spn_type_name: String,
}
