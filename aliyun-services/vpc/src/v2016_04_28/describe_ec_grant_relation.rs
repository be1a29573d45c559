// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeEcGrantRelation`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes ec grant relation.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeEcGrantRelation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = ec_grant_relations,
        item = EcGrantRelation
    ),
    errors(
        errors::INVALID_PARAM_NOT_NULL, errors::PARAMETER_ILLEGAL_400_2,
        errors::INSTANCE_STATUS_ERROR, errors::V_ROUTER_ID_NOT_FOUND, errors::INSTANCE_NOT_EXIST,
    )
)]
pub struct DescribeEcGrantRelation {
    /// Instance id, for example `vbr-bp12mw1f8k3jgygk9****`.
    pub instance_id: String,
    /// Instance type, for example `VBR`.
    pub instance_type: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Vbr region no, for example `cn-hangzhou`.
    pub vbr_region_no: Option<String>,
}

/// Answer of [`DescribeEcGrantRelation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeEcGrantRelationResponse {
    /// Count, for example `1`.
    pub count: Option<i64>,
    /// Ec grant relations.
    pub ec_grant_relations: Vec<EcGrantRelation>,
    /// Page, for example `1`.
    pub page: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Ec grant relation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EcGrantRelation {
    /// Ali uid, for example `1250123456123456`.
    pub ali_uid: String,
    /// Gmt create, UTC, for example `2022-09-02T11:46Z`.
    pub gmt_create: String,
    /// Grant type, for example `All`.
    pub grant_type: String,
    /// Instance id, for example `vpc-bp1brjuegjc88v3u9****`.
    pub instance_id: String,
    /// Instance name, for example `VPCname`.
    pub instance_name: String,
    /// Instance router id, for example `vrt-bp1i0yzgjd8ra05ec****`.
    pub instance_router_id: String,
    /// Region no, for example `cn-hangzhou`.
    pub region_no: String,
    /// Status, for example `Created`.
    pub status: String,
    /// Vbr instance id, for example `vbr-m5ex0xf63xk8s5bob****`.
    pub vbr_instance_id: String,
    /// Vbr owner uid, for example `1210123456123456`.
    pub vbr_owner_uid: String,
    /// Vbr region no, for example `cn-hangzhou`.
    pub vbr_region_no: String,
}
