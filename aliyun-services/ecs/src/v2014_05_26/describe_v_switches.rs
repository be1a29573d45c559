// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVSwitches`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes v switches.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVSwitches)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = v_switches,
        item = VSwitch
    ),
    errors(
        errors::FORBIDDEN_VPC_NOT_FOUND, errors::IELLGAL_PARAMETER_OWNER_ACCOUNT,
        errors::OPERATION_FAILED_ENDPOINT, errors::MISMATCH_INSTANCE_ID_AND_REGION_ID,
        errors::INVALID_V_SWITCH_ID_NOT_FOUND, errors::INVALID_VPC_ID_NUMBER_NOT_SUPPORTED,
        errors::INVALID_V_SWITCH_ID_NUMBER_NOT_SUPPORTED,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DescribeVSwitches {
    /// Is default.
    pub is_default: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub page_size: Option<i32>,
    /// Region id.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// V switch id.
    pub v_switch_id: Option<String>,
    /// VPC id.
    pub vpc_id: Option<String>,
    /// Zone id.
    pub zone_id: Option<String>,
}

/// Answer of [`DescribeVSwitches`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVSwitchesResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// V switches.
    #[rpc(wrapper = "VSwitch")]
    pub v_switches: Vec<VSwitch>,
}

/// V switch.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VSwitch {
    /// Available IP address count.
    pub available_ip_address_count: Option<i64>,
    /// CIDR block.
    pub cidr_block: String,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Is default.
    pub is_default: Option<bool>,
    /// Resource group id.
    pub resource_group_id: String,
    /// Status.
    pub status: String,
    /// V switch id.
    pub v_switch_id: String,
    /// V switch name.
    pub v_switch_name: String,
    /// VPC id.
    pub vpc_id: String,
    /// Zone id.
    pub zone_id: String,
}
