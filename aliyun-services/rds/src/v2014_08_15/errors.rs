// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of Rds 2014-08-15 document, for `error.is(..)`.

use aliyun_rpc_core::descriptor::ErrorCode;

/// `Abs.InvalidAccount.NotFound`, HTTP 400.
pub const ABS_INVALID_ACCOUNT_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "Abs.InvalidAccount.NotFound");
/// `AccessHDMInstanceFailed`, HTTP 400.
pub const ACCESS_HDM_INSTANCE_FAILED: ErrorCode = ErrorCode::new(400, "AccessHDMInstanceFailed");
/// `AccountActionForbidden`, HTTP 401.
pub const ACCOUNT_ACTION_FORBIDDEN: ErrorCode = ErrorCode::new(401, "AccountActionForbidden");
/// `Account.AddError`, HTTP 400.
pub const ACCOUNT_ADD_ERROR: ErrorCode = ErrorCode::new(400, "Account.AddError");
/// `AccountBasicInfoUncompleted`, HTTP 400.
pub const ACCOUNT_BASIC_INFO_UNCOMPLETED: ErrorCode =
    ErrorCode::new(400, "AccountBasicInfoUncompleted");
/// `Account.DeleteError`, HTTP 400.
pub const ACCOUNT_DELETE_ERROR: ErrorCode = ErrorCode::new(400, "Account.DeleteError");
/// `Account.DelError`, HTTP 400.
pub const ACCOUNT_DEL_ERROR: ErrorCode = ErrorCode::new(400, "Account.DelError");
/// `AccountLimitExceeded`, HTTP 403.
pub const ACCOUNT_LIMIT_EXCEEDED: ErrorCode = ErrorCode::new(403, "AccountLimitExceeded");
/// `AccountMoneyValidate.error`, HTTP 400.
pub const ACCOUNT_MONEY_VALIDATE_ERROR: ErrorCode =
    ErrorCode::new(400, "AccountMoneyValidate.error");
/// `Account.QueryError`, HTTP 400.
pub const ACCOUNT_QUERY_ERROR: ErrorCode = ErrorCode::new(400, "Account.QueryError");
/// `Account.UpdateError`, HTTP 400.
pub const ACCOUNT_UPDATE_ERROR: ErrorCode = ErrorCode::new(400, "Account.UpdateError");
/// `ActivityNotFound`, HTTP 403.
pub const ACTIVITY_NOT_FOUND: ErrorCode = ErrorCode::new(403, "ActivityNotFound");
/// `ADInstanceNotSupportThisOperation`, HTTP 400.
pub const AD_INSTANCE_NOT_SUPPORT_THIS_OPERATION: ErrorCode =
    ErrorCode::new(400, "ADInstanceNotSupportThisOperation");
/// `AliCroup2CloudUserCannotBuyNotInnerCommodity`, HTTP 403.
pub const ALI_CROUP2_CLOUD_USER_CANNOT_BUY_NOT_INNER_COMMODITY: ErrorCode =
    ErrorCode::new(403, "AliCroup2CloudUserCannotBuyNotInnerCommodity");
/// `AllocateResourceFailed`, HTTP 404.
pub const ALLOCATE_RESOURCE_FAILED: ErrorCode = ErrorCode::new(404, "AllocateResourceFailed");
/// `APICallingFailed`, HTTP 400.
pub const API_CALLING_FAILED: ErrorCode = ErrorCode::new(400, "APICallingFailed");
/// `ApiError`, HTTP 400.
pub const API_ERROR: ErrorCode = ErrorCode::new(400, "ApiError");
/// `Api.NotSupport`, HTTP 400.
pub const API_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "Api.NotSupport");
/// `ARMNotSupport`, HTTP 403.
pub const ARM_NOT_SUPPORT: ErrorCode = ErrorCode::new(403, "ARMNotSupport");
/// `ArrearageOrderExists`, HTTP 400.
pub const ARREARAGE_ORDER_EXISTS: ErrorCode = ErrorCode::new(400, "ArrearageOrderExists");
/// `ArticleNotFound`, HTTP 400.
pub const ARTICLE_NOT_FOUND: ErrorCode = ErrorCode::new(400, "ArticleNotFound");
/// `AssociatedEcsSecurityGroupIdQuotaExceed`, HTTP 400.
pub const ASSOCIATED_ECS_SECURITY_GROUP_ID_QUOTA_EXCEED: ErrorCode =
    ErrorCode::new(400, "AssociatedEcsSecurityGroupIdQuotaExceed");
/// `AtLeastOneNetTypeExists`, HTTP 400.
pub const AT_LEAST_ONE_NET_TYPE_EXISTS: ErrorCode = ErrorCode::new(400, "AtLeastOneNetTypeExists");
/// `AtLeastTwoVSwitchParamExists`, HTTP 400.
pub const AT_LEAST_TWO_V_SWITCH_PARAM_EXISTS: ErrorCode =
    ErrorCode::new(400, "AtLeastTwoVSwitchParamExists");
/// `BackupJobExists`, HTTP 400.
pub const BACKUP_JOB_EXISTS: ErrorCode = ErrorCode::new(400, "BackupJobExists");
/// `BackupPolicyNotSupport`, HTTP 400.
pub const BACKUP_POLICY_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "BackupPolicyNotSupport");
/// `BackupPropertyNotFound`, HTTP 400.
pub const BACKUP_PROPERTY_NOT_FOUND: ErrorCode = ErrorCode::new(400, "BackupPropertyNotFound");
/// `BackupReadInstanceModifyNotAllowed`, HTTP 400.
pub const BACKUP_READ_INSTANCE_MODIFY_NOT_ALLOWED: ErrorCode =
    ErrorCode::new(400, "BackupReadInstanceModifyNotAllowed");
/// `BackupRestoreNotSupported.BasicHA`, HTTP 400.
pub const BACKUP_RESTORE_NOT_SUPPORTED_BASIC_HA: ErrorCode =
    ErrorCode::new(400, "BackupRestoreNotSupported.BasicHA");
/// `BackupRestoreNotSupported.HADedicatedAlwaysOn`, HTTP 400.
pub const BACKUP_RESTORE_NOT_SUPPORTED_HA_DEDICATED_ALWAYS_ON: ErrorCode =
    ErrorCode::new(400, "BackupRestoreNotSupported.HADedicatedAlwaysOn");
/// `BackupRestoreNotSupported.ShareDedicatedAlwaysOn`, HTTP 400.
pub const BACKUP_RESTORE_NOT_SUPPORTED_SHARE_DEDICATED_ALWAYS_ON: ErrorCode =
    ErrorCode::new(400, "BackupRestoreNotSupported.ShareDedicatedAlwaysOn");
/// `BackupType.NotSupport`, HTTP 400.
pub const BACKUP_TYPE_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "BackupType.NotSupport");
/// `BakFilesNeeded`, HTTP 404.
pub const BAK_FILES_NEEDED: ErrorCode = ErrorCode::new(404, "BakFilesNeeded");
/// `BakFileSizeExceeded`, HTTP 400.
pub const BAK_FILE_SIZE_EXCEEDED: ErrorCode = ErrorCode::new(400, "BakFileSizeExceeded");
/// `BasicCategoryNotSupport`, HTTP 403.
pub const BASIC_CATEGORY_NOT_SUPPORT: ErrorCode = ErrorCode::new(403, "BasicCategoryNotSupport");
/// `BasicInfoUncompleted`, HTTP 400.
pub const BASIC_INFO_UNCOMPLETED: ErrorCode = ErrorCode::new(400, "BasicInfoUncompleted");
/// `BetaServerlessNotSupportThisAction`, HTTP 403.
pub const BETA_SERVERLESS_NOT_SUPPORT_THIS_ACTION: ErrorCode =
    ErrorCode::new(403, "BetaServerlessNotSupportThisAction");
/// `BothEmpty.TagsAndResources`, HTTP 400.
pub const BOTH_EMPTY_TAGS_AND_RESOURCES: ErrorCode =
    ErrorCode::new(400, "BothEmpty.TagsAndResources");
/// `ByokInsnameAndRegionAllEmpty`, HTTP 403.
pub const BYOK_INSNAME_AND_REGION_ALL_EMPTY: ErrorCode =
    ErrorCode::new(403, "ByokInsnameAndRegionAllEmpty");
/// `BYOKInstanceNotSupportThisOperation`, HTTP 400.
pub const BYOK_INSTANCE_NOT_SUPPORT_THIS_OPERATION: ErrorCode =
    ErrorCode::new(400, "BYOKInstanceNotSupportThisOperation");
/// `ByokRoleArnNotFound`, HTTP 403.
pub const BYOK_ROLE_ARN_NOT_FOUND: ErrorCode = ErrorCode::new(403, "ByokRoleArnNotFound");
/// `BYOLInstanceNotSupportThisOperation`, HTTP 400.
pub const BYOL_INSTANCE_NOT_SUPPORT_THIS_OPERATION: ErrorCode =
    ErrorCode::new(400, "BYOLInstanceNotSupportThisOperation");
/// `Caller.NotSupport`, HTTP 400.
pub const CALLER_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "Caller.NotSupport");
/// `CallLxSdkFailed`, HTTP 500.
pub const CALL_LX_SDK_FAILED: ErrorCode = ErrorCode::new(500, "CallLxSdkFailed");
/// `CannotChangeStorageType`, HTTP 400.
pub const CANNOT_CHANGE_STORAGE_TYPE: ErrorCode = ErrorCode::new(400, "CannotChangeStorageType");
/// `CannotDecreaseEssdPerfLevel`, HTTP 400.
pub const CANNOT_DECREASE_ESSD_PERF_LEVEL: ErrorCode =
    ErrorCode::new(400, "CannotDecreaseEssdPerfLevel");
/// `CannotDecreaseEssdPerfLevel`, HTTP 401.
pub const CANNOT_DECREASE_ESSD_PERF_LEVEL_401: ErrorCode =
    ErrorCode::new(401, "CannotDecreaseEssdPerfLevel");
/// `CannotDecreaseEssdPerfLevel`, HTTP 500.
pub const CANNOT_DECREASE_ESSD_PERF_LEVEL_500: ErrorCode =
    ErrorCode::new(500, "CannotDecreaseEssdPerfLevel");
/// `CanNotCopyDBHasTDEEnabled`, HTTP 400.
pub const CAN_NOT_COPY_DB_HAS_TDE_ENABLED: ErrorCode =
    ErrorCode::new(400, "CanNotCopyDBHasTDEEnabled");
/// `canNotFindSubscription`, HTTP 404.
pub const CAN_NOT_FIND_SUBSCRIPTION: ErrorCode = ErrorCode::new(404, "canNotFindSubscription");
/// `CASH.BOOK.INSUFFICIENT`, HTTP 403.
pub const CASH_BOOK_INSUFFICIENT: ErrorCode = ErrorCode::new(403, "CASH.BOOK.INSUFFICIENT");
/// `CDDC.AvailableHostsNotEnoughInZone`, HTTP 400.
pub const CDDC_AVAILABLE_HOSTS_NOT_ENOUGH_IN_ZONE: ErrorCode =
    ErrorCode::new(400, "CDDC.AvailableHostsNotEnoughInZone");
/// `CDDC.TargetHostIDNotAvailable`, HTTP 400.
pub const CDDC_TARGET_HOST_ID_NOT_AVAILABLE: ErrorCode =
    ErrorCode::new(400, "CDDC.TargetHostIDNotAvailable");
/// `CertOrPrivateKeyOrPasswordNotMatched`, HTTP 400.
pub const CERT_OR_PRIVATE_KEY_OR_PASSWORD_NOT_MATCHED: ErrorCode =
    ErrorCode::new(400, "CertOrPrivateKeyOrPasswordNotMatched");
/// `ChangeEngineVersionNotSupported`, HTTP 400.
pub const CHANGE_ENGINE_VERSION_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "ChangeEngineVersionNotSupported");
/// `ChildDBInstanceExists`, HTTP 403.
pub const CHILD_DB_INSTANCE_EXISTS: ErrorCode = ErrorCode::new(403, "ChildDBInstanceExists");
/// `ClassicNetworkType.NotSupport`, HTTP 403.
pub const CLASSIC_NETWORK_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "ClassicNetworkType.NotSupport");
/// `CloudboxInstanceNotSupport`, HTTP 403.
pub const CLOUDBOX_INSTANCE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "CloudboxInstanceNotSupport");
/// `CloudDiskEncryptionNotSupport`, HTTP 403.
pub const CLOUD_DISK_ENCRYPTION_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "CloudDiskEncryptionNotSupport");
/// `CloudSSDNotSupport`, HTTP 403.
pub const CLOUD_SSD_NOT_SUPPORT: ErrorCode = ErrorCode::new(403, "CloudSSDNotSupport");
/// `ClusterEndpoint.StatusNotValid`, HTTP 400.
pub const CLUSTER_ENDPOINT_STATUS_NOT_VALID: ErrorCode =
    ErrorCode::new(400, "ClusterEndpoint.StatusNotValid");
/// `ClusterNotSupport`, HTTP 403.
pub const CLUSTER_NOT_SUPPORT: ErrorCode = ErrorCode::new(403, "ClusterNotSupport");
/// `ClusterTypeError`, HTTP 403.
pub const CLUSTER_TYPE_ERROR: ErrorCode = ErrorCode::new(403, "ClusterTypeError");
/// `ClusterTypeError`, HTTP 400.
pub const CLUSTER_TYPE_ERROR_400: ErrorCode = ErrorCode::new(400, "ClusterTypeError");
/// `ClusterTypeNotSupported`, HTTP 403.
pub const CLUSTER_TYPE_NOT_SUPPORTED: ErrorCode = ErrorCode::new(403, "ClusterTypeNotSupported");
/// `ColdData.EngineVersionNotSupport`, HTTP 400.
pub const COLD_DATA_ENGINE_VERSION_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "ColdData.EngineVersionNotSupport");
/// `ColdData.MinorVersionNotSupport`, HTTP 400.
pub const COLD_DATA_MINOR_VERSION_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "ColdData.MinorVersionNotSupport");
/// `ColdDBHasSameNameWithOnlineDB`, HTTP 400.
pub const COLD_DB_HAS_SAME_NAME_WITH_ONLINE_DB: ErrorCode =
    ErrorCode::new(400, "ColdDBHasSameNameWithOnlineDB");
/// `ColdDBNumExceedsLimit`, HTTP 400.
pub const COLD_DB_NUM_EXCEEDS_LIMIT: ErrorCode = ErrorCode::new(400, "ColdDBNumExceedsLimit");
/// `CommodityCodeNotFound`, HTTP 400.
pub const COMMODITY_CODE_NOT_FOUND: ErrorCode = ErrorCode::new(400, "CommodityCodeNotFound");
/// `COMMODITY.FAILED`, HTTP 403.
pub const COMMODITY_FAILED: ErrorCode = ErrorCode::new(403, "COMMODITY.FAILED");
/// `Commodity.InvalidComponent`, HTTP 400.
pub const COMMODITY_INVALID_COMPONENT: ErrorCode =
    ErrorCode::new(400, "Commodity.InvalidComponent");
/// `CommodityServiceCalling.Exception`, HTTP 400.
pub const COMMODITY_SERVICE_CALLING_EXCEPTION: ErrorCode =
    ErrorCode::new(400, "CommodityServiceCalling.Exception");
/// `ConcurrentTaskExceeded`, HTTP 403.
pub const CONCURRENT_TASK_EXCEEDED: ErrorCode = ErrorCode::new(403, "ConcurrentTaskExceeded");
/// `ConflictingDatabaseOperation`, HTTP 409.
pub const CONFLICTING_DATABASE_OPERATION: ErrorCode =
    ErrorCode::new(409, "ConflictingDatabaseOperation");
/// `ConnectionNotFound`, HTTP 403.
pub const CONNECTION_NOT_FOUND: ErrorCode = ErrorCode::new(403, "ConnectionNotFound");
/// `ConnectionStringContainIllegalCharacterFault`, HTTP 400.
pub const CONNECTION_STRING_CONTAIN_ILLEGAL_CHARACTER_FAULT: ErrorCode =
    ErrorCode::new(400, "ConnectionStringContainIllegalCharacterFault");
/// `ConnectionStringLengthExceeded`, HTTP 403.
pub const CONNECTION_STRING_LENGTH_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "ConnectionStringLengthExceeded");
/// `Connect.Timeout`, HTTP 400.
pub const CONNECT_TIMEOUT: ErrorCode = ErrorCode::new(400, "Connect.Timeout");
/// `ConnectTimeoutRetryLater`, HTTP 400.
pub const CONNECT_TIMEOUT_RETRY_LATER: ErrorCode = ErrorCode::new(400, "ConnectTimeoutRetryLater");
/// `ContainForbiddenLabelError`, HTTP 400.
pub const CONTAIN_FORBIDDEN_LABEL_ERROR: ErrorCode =
    ErrorCode::new(400, "ContainForbiddenLabelError");
/// `ContainForbiddenLabel.error`, HTTP 400.
pub const CONTAIN_FORBIDDEN_LABEL_ERROR_400: ErrorCode =
    ErrorCode::new(400, "ContainForbiddenLabel.error");
/// `CouponExist`, HTTP 400.
pub const COUPON_EXIST: ErrorCode = ErrorCode::new(400, "CouponExist");
/// `CouponOverMaxRelease`, HTTP 400.
pub const COUPON_OVER_MAX_RELEASE: ErrorCode = ErrorCode::new(400, "CouponOverMaxRelease");
/// `CreateCouponError`, HTTP 400.
pub const CREATE_COUPON_ERROR: ErrorCode = ErrorCode::new(400, "CreateCouponError");
/// `CreateGlobalActiveDatabaseFailed.CentralNodeNotSupportGAD`, HTTP 400.
pub const CREATE_GLOBAL_ACTIVE_DATABASE_FAILED_CENTRAL_NODE_NOT_SUPPORT_GAD: ErrorCode =
    ErrorCode::new(
        400,
        "CreateGlobalActiveDatabaseFailed.CentralNodeNotSupportGAD",
    );
/// `CreateGlobalActiveDatabaseFailed.GadInstanceExists`, HTTP 400.
pub const CREATE_GLOBAL_ACTIVE_DATABASE_FAILED_GAD_INSTANCE_EXISTS: ErrorCode =
    ErrorCode::new(400, "CreateGlobalActiveDatabaseFailed.GadInstanceExists");
/// `CreateGlobalActiveDatabaseFailed.GadInstanceNotExists`, HTTP 400.
pub const CREATE_GLOBAL_ACTIVE_DATABASE_FAILED_GAD_INSTANCE_NOT_EXISTS: ErrorCode =
    ErrorCode::new(400, "CreateGlobalActiveDatabaseFailed.GadInstanceNotExists");
/// `CreateGlobalActiveDatabaseFailed.GadNameNotMatchCentralNode`, HTTP 400.
pub const CREATE_GLOBAL_ACTIVE_DATABASE_FAILED_GAD_NAME_NOT_MATCH_CENTRAL_NODE: ErrorCode =
    ErrorCode::new(
        400,
        "CreateGlobalActiveDatabaseFailed.GadNameNotMatchCentralNode",
    );
/// `CreateGlobalActiveDatabaseFailed.UnitMemberParamsEmpty`, HTTP 400.
pub const CREATE_GLOBAL_ACTIVE_DATABASE_FAILED_UNIT_MEMBER_PARAMS_EMPTY: ErrorCode = ErrorCode::new(
    400,
    "CreateGlobalActiveDatabaseFailed.UnitMemberParamsEmpty",
);
/// `CreateGlobalActiveDatabaseFailed.UnitMemberParamsError`, HTTP 400.
pub const CREATE_GLOBAL_ACTIVE_DATABASE_FAILED_UNIT_MEMBER_PARAMS_ERROR: ErrorCode = ErrorCode::new(
    400,
    "CreateGlobalActiveDatabaseFailed.UnitMemberParamsError",
);
/// `CreateGlobalActiveDatabase.GadInstanceNotActive`, HTTP 400.
pub const CREATE_GLOBAL_ACTIVE_DATABASE_GAD_INSTANCE_NOT_ACTIVE: ErrorCode =
    ErrorCode::new(400, "CreateGlobalActiveDatabase.GadInstanceNotActive");
/// `CreateGlobalActiveDatabase.GadInstanceNotFound`, HTTP 400.
pub const CREATE_GLOBAL_ACTIVE_DATABASE_GAD_INSTANCE_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "CreateGlobalActiveDatabase.GadInstanceNotFound");
/// `CreateGlobalActiveDatabase.GetInstanceMemberFaied`, HTTP 400.
pub const CREATE_GLOBAL_ACTIVE_DATABASE_GET_INSTANCE_MEMBER_FAIED: ErrorCode =
    ErrorCode::new(400, "CreateGlobalActiveDatabase.GetInstanceMemberFaied");
/// `CreateGlobalActiveDatabaseImpl.preCheckGadInstance`, HTTP 400.
pub const CREATE_GLOBAL_ACTIVE_DATABASE_IMPL_PRE_CHECK_GAD_INSTANCE: ErrorCode =
    ErrorCode::new(400, "CreateGlobalActiveDatabaseImpl.preCheckGadInstance");
/// `CreateGlobalActiveDatabaseImpl.preCheckMemberParams`, HTTP 400.
pub const CREATE_GLOBAL_ACTIVE_DATABASE_IMPL_PRE_CHECK_MEMBER_PARAMS: ErrorCode =
    ErrorCode::new(400, "CreateGlobalActiveDatabaseImpl.preCheckMemberParams");
/// `CreateOrder.Failed`, HTTP 404.
pub const CREATE_ORDER_FAILED: ErrorCode = ErrorCode::new(404, "CreateOrder.Failed");
/// `CreateUpgradeOrderBusinessException`, HTTP 400.
pub const CREATE_UPGRADE_ORDER_BUSINESS_EXCEPTION: ErrorCode =
    ErrorCode::new(400, "CreateUpgradeOrderBusinessException");
/// `CreditPayInsufficientBalance`, HTTP 400.
pub const CREDIT_PAY_INSUFFICIENT_BALANCE: ErrorCode =
    ErrorCode::new(400, "CreditPayInsufficientBalance");
/// `CrossBackupNotSupport`, HTTP 403.
pub const CROSS_BACKUP_NOT_SUPPORT: ErrorCode = ErrorCode::new(403, "CrossBackupNotSupport");
/// `CrossRegionUnsupportTDE`, HTTP 400.
pub const CROSS_REGION_UNSUPPORT_TDE: ErrorCode = ErrorCode::new(400, "CrossRegionUnsupportTDE");
/// `CrossRegionUnsupportTDE`, HTTP 403.
pub const CROSS_REGION_UNSUPPORT_TDE_403: ErrorCode =
    ErrorCode::new(403, "CrossRegionUnsupportTDE");
/// `CurrentDBIsInColdStorage`, HTTP 400.
pub const CURRENT_DBIS_IN_COLD_STORAGE: ErrorCode = ErrorCode::new(400, "CurrentDBIsInColdStorage");
/// `CurrentInsHasColdDB`, HTTP 400.
pub const CURRENT_INS_HAS_COLD_DB: ErrorCode = ErrorCode::new(400, "CurrentInsHasColdDB");
/// `CurrentInsHasColdStorage`, HTTP 400.
pub const CURRENT_INS_HAS_COLD_STORAGE: ErrorCode = ErrorCode::new(400, "CurrentInsHasColdStorage");
/// `CurrentRecoveryModelNotSupportThisAction`, HTTP 403.
pub const CURRENT_RECOVERY_MODEL_NOT_SUPPORT_THIS_ACTION: ErrorCode =
    ErrorCode::new(403, "CurrentRecoveryModelNotSupportThisAction");
/// `Database.AddError`, HTTP 400.
pub const DATABASE_ADD_ERROR: ErrorCode = ErrorCode::new(400, "Database.AddError");
/// `Database.ConnectError`, HTTP 400.
pub const DATABASE_CONNECT_ERROR: ErrorCode = ErrorCode::new(400, "Database.ConnectError");
/// `Database.DelError`, HTTP 400.
pub const DATABASE_DEL_ERROR: ErrorCode = ErrorCode::new(400, "Database.DelError");
/// `DatabaseMustOnline`, HTTP 400.
pub const DATABASE_MUST_ONLINE: ErrorCode = ErrorCode::new(400, "DatabaseMustOnline");
/// `DatabasePropertyModificationFail`, HTTP 400.
pub const DATABASE_PROPERTY_MODIFICATION_FAIL: ErrorCode =
    ErrorCode::new(400, "DatabasePropertyModificationFail");
/// `Database.QueryError`, HTTP 400.
pub const DATABASE_QUERY_ERROR: ErrorCode = ErrorCode::new(400, "Database.QueryError");
/// `Database.UpdateError`, HTTP 400.
pub const DATABASE_UPDATE_ERROR: ErrorCode = ErrorCode::new(400, "Database.UpdateError");
/// `DataNotExist`, HTTP 400.
pub const DATA_NOT_EXIST: ErrorCode = ErrorCode::new(400, "DataNotExist");
/// `DbossGeneralError`, HTTP 400.
pub const DBOSS_GENERAL_ERROR: ErrorCode = ErrorCode::new(400, "DbossGeneralError");
/// `DBClusterNotSupported`, HTTP 403.
pub const DB_CLUSTER_NOT_SUPPORTED: ErrorCode = ErrorCode::new(403, "DBClusterNotSupported");
/// `DBCountLimitExceeded`, HTTP 400.
pub const DB_COUNT_LIMIT_EXCEEDED: ErrorCode = ErrorCode::new(400, "DBCountLimitExceeded");
/// `DBInstancePayTypeNotSupport`, HTTP 400.
pub const DB_INSTANCE_PAY_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "DBInstancePayTypeNotSupport");
/// `DBInstanceStatusNotActive`, HTTP 403.
pub const DB_INSTANCE_STATUS_NOT_ACTIVE: ErrorCode =
    ErrorCode::new(403, "DBInstanceStatusNotActive");
/// `DBInstanceStorageFormatFault`, HTTP 400.
pub const DB_INSTANCE_STORAGE_FORMAT_FAULT: ErrorCode =
    ErrorCode::new(400, "DBInstanceStorageFormatFault");
/// `DBLimitExceeded`, HTTP 403.
pub const DB_LIMIT_EXCEEDED: ErrorCode = ErrorCode::new(403, "DBLimitExceeded");
/// `DBNodeFormatFault`, HTTP 400.
pub const DB_NODE_FORMAT_FAULT: ErrorCode = ErrorCode::new(400, "DBNodeFormatFault");
/// `DBNodeIdParameter.IncludePrimary`, HTTP 400.
pub const DB_NODE_ID_PARAMETER_INCLUDE_PRIMARY: ErrorCode =
    ErrorCode::new(400, "DBNodeIdParameter.IncludePrimary");
/// `DBNodeIdParameterInvalid`, HTTP 400.
pub const DB_NODE_ID_PARAMETER_INVALID: ErrorCode = ErrorCode::new(400, "DBNodeIdParameterInvalid");
/// `DBNodeIdParameter.NotExists`, HTTP 400.
pub const DB_NODE_ID_PARAMETER_NOT_EXISTS: ErrorCode =
    ErrorCode::new(400, "DBNodeIdParameter.NotExists");
/// `DBNodeIdParameterNotFound`, HTTP 400.
pub const DB_NODE_ID_PARAMETER_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "DBNodeIdParameterNotFound");
/// `DBNodeParameter.InvalidClassCode`, HTTP 400.
pub const DB_NODE_PARAMETER_INVALID_CLASS_CODE: ErrorCode =
    ErrorCode::new(400, "DBNodeParameter.InvalidClassCode");
/// `DBNodeParameter.InvalidCombination`, HTTP 400.
pub const DB_NODE_PARAMETER_INVALID_COMBINATION: ErrorCode =
    ErrorCode::new(400, "DBNodeParameter.InvalidCombination");
/// `DBNodeParameter.InvalidValue`, HTTP 400.
pub const DB_NODE_PARAMETER_INVALID_VALUE: ErrorCode =
    ErrorCode::new(400, "DBNodeParameter.InvalidValue");
/// `DBNodeParameter.NotFound`, HTTP 400.
pub const DB_NODE_PARAMETER_NOT_FOUND: ErrorCode = ErrorCode::new(400, "DBNodeParameter.NotFound");
/// `DBNodeParameterRequired`, HTTP 400.
pub const DB_NODE_PARAMETER_REQUIRED: ErrorCode = ErrorCode::new(400, "DBNodeParameterRequired");
/// `DBNodeParameter.Required`, HTTP 400.
pub const DB_NODE_PARAMETER_REQUIRED_400: ErrorCode =
    ErrorCode::new(400, "DBNodeParameter.Required");
/// `DBNodeParameterTooFewItems`, HTTP 400.
pub const DB_NODE_PARAMETER_TOO_FEW_ITEMS: ErrorCode =
    ErrorCode::new(400, "DBNodeParameterTooFewItems");
/// `DBNodeParameter.TooFewItems`, HTTP 400.
pub const DB_NODE_PARAMETER_TOO_FEW_ITEMS_400: ErrorCode =
    ErrorCode::new(400, "DBNodeParameter.TooFewItems");
/// `DBNodeParameterTooManyItems`, HTTP 400.
pub const DB_NODE_PARAMETER_TOO_MANY_ITEMS: ErrorCode =
    ErrorCode::new(400, "DBNodeParameterTooManyItems");
/// `DBNodeParameter.TooManyItems`, HTTP 400.
pub const DB_NODE_PARAMETER_TOO_MANY_ITEMS_400: ErrorCode =
    ErrorCode::new(400, "DBNodeParameter.TooManyItems");
/// `DbRestoring`, HTTP 400.
pub const DB_RESTORING: ErrorCode = ErrorCode::new(400, "DbRestoring");
/// `DBSizeExceeded`, HTTP 403.
pub const DB_SIZE_EXCEEDED: ErrorCode = ErrorCode::new(403, "DBSizeExceeded");
/// `DBTypeNotSupported`, HTTP 403.
pub const DB_TYPE_NOT_SUPPORTED: ErrorCode = ErrorCode::new(403, "DBTypeNotSupported");
/// `DedicatedHostNameIsNull`, HTTP 403.
pub const DEDICATED_HOST_NAME_IS_NULL: ErrorCode = ErrorCode::new(403, "DedicatedHostNameIsNull");
/// `DefaultVpc.NotSupport`, HTTP 400.
pub const DEFAULT_VPC_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "DefaultVpc.NotSupport");
/// `DeleteBackupSetNumExceed`, HTTP 400.
pub const DELETE_BACKUP_SET_NUM_EXCEED: ErrorCode = ErrorCode::new(400, "DeleteBackupSetNumExceed");
/// `DisasterRestoreRegionNotMatched`, HTTP 400.
pub const DISASTER_RESTORE_REGION_NOT_MATCHED: ErrorCode =
    ErrorCode::new(400, "DisasterRestoreRegionNotMatched");
/// `DiskSize.NotEnough`, HTTP 400.
pub const DISK_SIZE_NOT_ENOUGH: ErrorCode = ErrorCode::new(400, "DiskSize.NotEnough");
/// `DiskSpaceInsufficientForColdOperation`, HTTP 400.
pub const DISK_SPACE_INSUFFICIENT_FOR_COLD_OPERATION: ErrorCode =
    ErrorCode::new(400, "DiskSpaceInsufficientForColdOperation");
/// `DnsConflict`, HTTP 400.
pub const DNS_CONFLICT: ErrorCode = ErrorCode::new(400, "DnsConflict");
/// `Duplicate.TagKey`, HTTP 400.
pub const DUPLICATE_TAG_KEY: ErrorCode = ErrorCode::new(400, "Duplicate.TagKey");
/// `EmptyEndpointNodeConfig`, HTTP 400.
pub const EMPTY_ENDPOINT_NODE_CONFIG: ErrorCode = ErrorCode::new(400, "EmptyEndpointNodeConfig");
/// `EnabledSSLNotSupport`, HTTP 404.
pub const ENABLED_SSL_NOT_SUPPORT: ErrorCode = ErrorCode::new(404, "EnabledSSLNotSupport");
/// `EncryptionInstancesNotSupport`, HTTP 400.
pub const ENCRYPTION_INSTANCES_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "EncryptionInstancesNotSupport");
/// `EndpointConfig.Invalid`, HTTP 404.
pub const ENDPOINT_CONFIG_INVALID: ErrorCode = ErrorCode::new(404, "EndpointConfig.Invalid");
/// `Endpoint.NotFound`, HTTP 404.
pub const ENDPOINT_NOT_FOUND: ErrorCode = ErrorCode::new(404, "Endpoint.NotFound");
/// `Endpoint.NotFound`, HTTP 400.
pub const ENDPOINT_NOT_FOUND_400: ErrorCode = ErrorCode::new(400, "Endpoint.NotFound");
/// `EndpointNum.Error`, HTTP 400.
pub const ENDPOINT_NUM_ERROR: ErrorCode = ErrorCode::new(400, "EndpointNum.Error");
/// `EndpointType.NotFound`, HTTP 404.
pub const ENDPOINT_TYPE_NOT_FOUND: ErrorCode = ErrorCode::new(404, "EndpointType.NotFound");
/// `EndpointType.NotSupport`, HTTP 400.
pub const ENDPOINT_TYPE_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "EndpointType.NotSupport");
/// `EndpointTypeOperation.NotSupport`, HTTP 400.
pub const ENDPOINT_TYPE_OPERATION_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "EndpointTypeOperation.NotSupport");
/// `EngineMigration.ActionDisabled`, HTTP 400.
pub const ENGINE_MIGRATION_ACTION_DISABLED: ErrorCode =
    ErrorCode::new(400, "EngineMigration.ActionDisabled");
/// `EngineNotSupported`, HTTP 400.
pub const ENGINE_NOT_SUPPORTED: ErrorCode = ErrorCode::new(400, "EngineNotSupported");
/// `EngineNotSupported`, HTTP 404.
pub const ENGINE_NOT_SUPPORTED_404: ErrorCode = ErrorCode::new(404, "EngineNotSupported");
/// `EngineNotSupportShrinkStorage`, HTTP 400.
pub const ENGINE_NOT_SUPPORT_SHRINK_STORAGE: ErrorCode =
    ErrorCode::new(400, "EngineNotSupportShrinkStorage");
/// `EngineVersionNotSupported`, HTTP 400.
pub const ENGINE_VERSION_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "EngineVersionNotSupported");
/// `EntityNotExist.Role`, HTTP 400.
pub const ENTITY_NOT_EXIST_ROLE: ErrorCode = ErrorCode::new(400, "EntityNotExist.Role");
/// `ErrorMxsServiceInsNum.Error`, HTTP 400.
pub const ERROR_MXS_SERVICE_INS_NUM_ERROR: ErrorCode =
    ErrorCode::new(400, "ErrorMxsServiceInsNum.Error");
/// `ErrorParametersConflict`, HTTP 400.
pub const ERROR_PARAMETERS_CONFLICT: ErrorCode = ErrorCode::new(400, "ErrorParametersConflict");
/// `Exceeded.BackupTimes`, HTTP 403.
pub const EXCEEDED_BACKUP_TIMES: ErrorCode = ErrorCode::new(403, "Exceeded.BackupTimes");
/// `ExceedDiskSize`, HTTP 400.
pub const EXCEED_DISK_SIZE: ErrorCode = ErrorCode::new(400, "ExceedDiskSize");
/// `ExceedUploadTime`, HTTP 400.
pub const EXCEED_UPLOAD_TIME: ErrorCode = ErrorCode::new(400, "ExceedUploadTime");
/// `Export.InProcess`, HTTP 403.
pub const EXPORT_IN_PROCESS: ErrorCode = ErrorCode::new(403, "Export.InProcess");
/// `ExternalFailure`, HTTP 500.
pub const EXTERNAL_FAILURE: ErrorCode = ErrorCode::new(500, "ExternalFailure");
/// `400`, HTTP 400.
pub const E_400: ErrorCode = ErrorCode::new(400, "400");
/// `Forbidden`, HTTP 400.
pub const FORBIDDEN: ErrorCode = ErrorCode::new(400, "Forbidden");
/// `Forbidden.Authentication`, HTTP 403.
pub const FORBIDDEN_AUTHENTICATION: ErrorCode = ErrorCode::new(403, "Forbidden.Authentication");
/// `Forbidden.RAM`, HTTP 400.
pub const FORBIDDEN_RAM: ErrorCode = ErrorCode::new(400, "Forbidden.RAM");
/// `Forbidden.RegionNotFound`, HTTP 400.
pub const FORBIDDEN_REGION_NOT_FOUND: ErrorCode = ErrorCode::new(400, "Forbidden.RegionNotFound");
/// `Forbidden.SnapshotRecovery`, HTTP 403.
pub const FORBIDDEN_SNAPSHOT_RECOVERY: ErrorCode =
    ErrorCode::new(403, "Forbidden.SnapshotRecovery");
/// `GdnRole.NotSupport`, HTTP 400.
pub const GDN_ROLE_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "GdnRole.NotSupport");
/// `GeneralIns.Creating`, HTTP 400.
pub const GENERAL_INS_CREATING: ErrorCode = ErrorCode::new(400, "GeneralIns.Creating");
/// `GeneralIns.Maintaining`, HTTP 400.
pub const GENERAL_INS_MAINTAINING: ErrorCode = ErrorCode::new(400, "GeneralIns.Maintaining");
/// `GeneralIns.Switching`, HTTP 400.
pub const GENERAL_INS_SWITCHING: ErrorCode = ErrorCode::new(400, "GeneralIns.Switching");
/// `GetCommodity.Failed`, HTTP 404.
pub const GET_COMMODITY_FAILED: ErrorCode = ErrorCode::new(404, "GetCommodity.Failed");
/// `GroupReplicationNotSupport.InvalidEngineVersion`, HTTP 403.
pub const GROUP_REPLICATION_NOT_SUPPORT_INVALID_ENGINE_VERSION: ErrorCode =
    ErrorCode::new(403, "GroupReplicationNotSupport.InvalidEngineVersion");
/// `GroupReplicationNotSupport.InvalidNodeClassCode`, HTTP 403.
pub const GROUP_REPLICATION_NOT_SUPPORT_INVALID_NODE_CLASS_CODE: ErrorCode =
    ErrorCode::new(403, "GroupReplicationNotSupport.InvalidNodeClassCode");
/// `GroupReplicationNotSupport.InvalidNodeNum`, HTTP 403.
pub const GROUP_REPLICATION_NOT_SUPPORT_INVALID_NODE_NUM: ErrorCode =
    ErrorCode::new(403, "GroupReplicationNotSupport.InvalidNodeNum");
/// `GroupReplicationNotSupport.InvalidXengine`, HTTP 403.
pub const GROUP_REPLICATION_NOT_SUPPORT_INVALID_XENGINE: ErrorCode =
    ErrorCode::new(403, "GroupReplicationNotSupport.InvalidXengine");
/// `GroupReplicationNotSupport.MemoryTooSmall`, HTTP 403.
pub const GROUP_REPLICATION_NOT_SUPPORT_MEMORY_TOO_SMALL: ErrorCode =
    ErrorCode::new(403, "GroupReplicationNotSupport.MemoryTooSmall");
/// `GroupReplicationNotSupport.TableWithoutPrimaryKey`, HTTP 403.
pub const GROUP_REPLICATION_NOT_SUPPORT_TABLE_WITHOUT_PRIMARY_KEY: ErrorCode =
    ErrorCode::new(403, "GroupReplicationNotSupport.TableWithoutPrimaryKey");
/// `GuardInstance.Exist`, HTTP 400.
pub const GUARD_INSTANCE_EXIST: ErrorCode = ErrorCode::new(400, "GuardInstance.Exist");
/// `GuardInstance.ReleaseFail`, HTTP 400.
pub const GUARD_INSTANCE_RELEASE_FAIL: ErrorCode = ErrorCode::new(400, "GuardInstance.ReleaseFail");
/// `HaConfig.Format`, HTTP 400.
pub const HA_CONFIG_FORMAT: ErrorCode = ErrorCode::new(400, "HaConfig.Format");
/// `HaConfigIsNull`, HTTP 400.
pub const HA_CONFIG_IS_NULL: ErrorCode = ErrorCode::new(400, "HaConfigIsNull");
/// `HaDiagnoseConfig.Format`, HTTP 400.
pub const HA_DIAGNOSE_CONFIG_FORMAT: ErrorCode = ErrorCode::new(400, "HaDiagnoseConfig.Format");
/// `HbaItem.InvalidIPMask`, HTTP 400.
pub const HBA_ITEM_INVALID_IP_MASK: ErrorCode = ErrorCode::new(400, "HbaItem.InvalidIPMask");
/// `HbaItem.InvalidMethod`, HTTP 400.
pub const HBA_ITEM_INVALID_METHOD: ErrorCode = ErrorCode::new(400, "HbaItem.InvalidMethod");
/// `HbaItem.InvalidPriority`, HTTP 400.
pub const HBA_ITEM_INVALID_PRIORITY: ErrorCode = ErrorCode::new(400, "HbaItem.InvalidPriority");
/// `HbaItem.InvalidType`, HTTP 400.
pub const HBA_ITEM_INVALID_TYPE: ErrorCode = ErrorCode::new(400, "HbaItem.InvalidType");
/// `HbaItemOpsType.Invalid`, HTTP 400.
pub const HBA_ITEM_OPS_TYPE_INVALID: ErrorCode = ErrorCode::new(400, "HbaItemOpsType.Invalid");
/// `HbaItemPriorityIdAlreadyExist`, HTTP 403.
pub const HBA_ITEM_PRIORITY_ID_ALREADY_EXIST: ErrorCode =
    ErrorCode::new(403, "HbaItemPriorityIdAlreadyExist");
/// `HbaItemPriorityIdNotFound`, HTTP 404.
pub const HBA_ITEM_PRIORITY_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "HbaItemPriorityIdNotFound");
/// `HostInfo.NotFound`, HTTP 404.
pub const HOST_INFO_NOT_FOUND: ErrorCode = ErrorCode::new(404, "HostInfo.NotFound");
/// `HostTypeNotSupport`, HTTP 403.
pub const HOST_TYPE_NOT_SUPPORT: ErrorCode = ErrorCode::new(403, "HostTypeNotSupport");
/// `IdempotentParameterMismatch`, HTTP 400.
pub const IDEMPOTENT_PARAMETER_MISMATCH: ErrorCode =
    ErrorCode::new(400, "IdempotentParameterMismatch");
/// `IllegalParameter`, HTTP 400.
pub const ILLEGAL_PARAMETER: ErrorCode = ErrorCode::new(400, "IllegalParameter");
/// `ImageNotFound`, HTTP 400.
pub const IMAGE_NOT_FOUND: ErrorCode = ErrorCode::new(400, "ImageNotFound");
/// `IncompleteAccountInfo`, HTTP 400.
pub const INCOMPLETE_ACCOUNT_INFO: ErrorCode = ErrorCode::new(400, "IncompleteAccountInfo");
/// `IncompleteTaxInfo`, HTTP 400.
pub const INCOMPLETE_TAX_INFO: ErrorCode = ErrorCode::new(400, "IncompleteTaxInfo");
/// `IncorrecttVpcId`, HTTP 400.
pub const INCORRECTT_VPC_ID: ErrorCode = ErrorCode::new(400, "IncorrecttVpcId");
/// `IncorrectAccount`, HTTP 400.
pub const INCORRECT_ACCOUNT: ErrorCode = ErrorCode::new(400, "IncorrectAccount");
/// `IncorrectAccountPrivilegeType`, HTTP 403.
pub const INCORRECT_ACCOUNT_PRIVILEGE_TYPE: ErrorCode =
    ErrorCode::new(403, "IncorrectAccountPrivilegeType");
/// `IncorrectAccountStatus`, HTTP 400.
pub const INCORRECT_ACCOUNT_STATUS: ErrorCode = ErrorCode::new(400, "IncorrectAccountStatus");
/// `IncorrectAccountType`, HTTP 403.
pub const INCORRECT_ACCOUNT_TYPE: ErrorCode = ErrorCode::new(403, "IncorrectAccountType");
/// `IncorrectBackupPolicy`, HTTP 400.
pub const INCORRECT_BACKUP_POLICY: ErrorCode = ErrorCode::new(400, "IncorrectBackupPolicy");
/// `IncorrectBackupSetMethod`, HTTP 400.
pub const INCORRECT_BACKUP_SET_METHOD: ErrorCode = ErrorCode::new(400, "IncorrectBackupSetMethod");
/// `IncorrectBackupSetMethod`, HTTP 403.
pub const INCORRECT_BACKUP_SET_METHOD_403: ErrorCode =
    ErrorCode::new(403, "IncorrectBackupSetMethod");
/// `IncorrectBackupSetState`, HTTP 403.
pub const INCORRECT_BACKUP_SET_STATE: ErrorCode = ErrorCode::new(403, "IncorrectBackupSetState");
/// `IncorrectBackupSetType`, HTTP 400.
pub const INCORRECT_BACKUP_SET_TYPE: ErrorCode = ErrorCode::new(400, "IncorrectBackupSetType");
/// `IncorrectBaksetVersion`, HTTP 400.
pub const INCORRECT_BAKSET_VERSION: ErrorCode = ErrorCode::new(400, "IncorrectBaksetVersion");
/// `IncorrectBaksetVersion`, HTTP 403.
pub const INCORRECT_BAKSET_VERSION_403: ErrorCode = ErrorCode::new(403, "IncorrectBaksetVersion");
/// `IncorrectCategory`, HTTP 403.
pub const INCORRECT_CATEGORY: ErrorCode = ErrorCode::new(403, "IncorrectCategory");
/// `IncorrectCharacterType`, HTTP 403.
pub const INCORRECT_CHARACTER_TYPE: ErrorCode = ErrorCode::new(403, "IncorrectCharacterType");
/// `IncorrectDBInstance`, HTTP 403.
pub const INCORRECT_DB_INSTANCE: ErrorCode = ErrorCode::new(403, "IncorrectDBInstance");
/// `IncorrectDBInstanceCharacterType`, HTTP 403.
pub const INCORRECT_DB_INSTANCE_CHARACTER_TYPE: ErrorCode =
    ErrorCode::new(403, "IncorrectDBInstanceCharacterType");
/// `IncorrectDBInstanceConnType`, HTTP 403.
pub const INCORRECT_DB_INSTANCE_CONN_TYPE: ErrorCode =
    ErrorCode::new(403, "IncorrectDBInstanceConnType");
/// `IncorrectDBInstanceConnType`, HTTP 404.
pub const INCORRECT_DB_INSTANCE_CONN_TYPE_404: ErrorCode =
    ErrorCode::new(404, "IncorrectDBInstanceConnType");
/// `IncorrectDBInstanceEngine`, HTTP 403.
pub const INCORRECT_DB_INSTANCE_ENGINE: ErrorCode =
    ErrorCode::new(403, "IncorrectDBInstanceEngine");
/// `IncorrectDBInstanceLockMode`, HTTP 404.
pub const INCORRECT_DB_INSTANCE_LOCK_MODE: ErrorCode =
    ErrorCode::new(404, "IncorrectDBInstanceLockMode");
/// `IncorrectDBInstanceLockMode`, HTTP 403.
pub const INCORRECT_DB_INSTANCE_LOCK_MODE_403: ErrorCode =
    ErrorCode::new(403, "IncorrectDBInstanceLockMode");
/// `IncorrectDBInstanceLockMode.ValueNotSupported`, HTTP 400.
pub const INCORRECT_DB_INSTANCE_LOCK_MODE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "IncorrectDBInstanceLockMode.ValueNotSupported");
/// `IncorrectDBInstanceNetType`, HTTP 400.
pub const INCORRECT_DB_INSTANCE_NET_TYPE: ErrorCode =
    ErrorCode::new(400, "IncorrectDBInstanceNetType");
/// `IncorrectDBInstanceServiceType`, HTTP 400.
pub const INCORRECT_DB_INSTANCE_SERVICE_TYPE: ErrorCode =
    ErrorCode::new(400, "IncorrectDBInstanceServiceType");
/// `IncorrectDBInstanceState`, HTTP 400.
pub const INCORRECT_DB_INSTANCE_STATE: ErrorCode = ErrorCode::new(400, "IncorrectDBInstanceState");
/// `IncorrectDBInstanceState`, HTTP 403.
pub const INCORRECT_DB_INSTANCE_STATE_403: ErrorCode =
    ErrorCode::new(403, "IncorrectDBInstanceState");
/// `IncorrectDBInstanceTdeStatus`, HTTP 400.
pub const INCORRECT_DB_INSTANCE_TDE_STATUS: ErrorCode =
    ErrorCode::new(400, "IncorrectDBInstanceTdeStatus");
/// `IncorrectDBInstanceType`, HTTP 403.
pub const INCORRECT_DB_INSTANCE_TYPE: ErrorCode = ErrorCode::new(403, "IncorrectDBInstanceType");
/// `IncorrectDBInstanceType`, HTTP 400.
pub const INCORRECT_DB_INSTANCE_TYPE_400: ErrorCode =
    ErrorCode::new(400, "IncorrectDBInstanceType");
/// `IncorrectDBSslStatus`, HTTP 400.
pub const INCORRECT_DB_SSL_STATUS: ErrorCode = ErrorCode::new(400, "IncorrectDBSslStatus");
/// `IncorrectDBState`, HTTP 403.
pub const INCORRECT_DB_STATE: ErrorCode = ErrorCode::new(403, "IncorrectDBState");
/// `IncorrectDBType`, HTTP 403.
pub const INCORRECT_DB_TYPE: ErrorCode = ErrorCode::new(403, "IncorrectDBType");
/// `IncorrectDBType`, HTTP 404.
pub const INCORRECT_DB_TYPE_404: ErrorCode = ErrorCode::new(404, "IncorrectDBType");
/// `IncorrectEffectiveTime`, HTTP 403.
pub const INCORRECT_EFFECTIVE_TIME: ErrorCode = ErrorCode::new(403, "IncorrectEffectiveTime");
/// `IncorrectEngineTypeMyisam`, HTTP 403.
pub const INCORRECT_ENGINE_TYPE_MYISAM: ErrorCode =
    ErrorCode::new(403, "IncorrectEngineTypeMyisam");
/// `IncorrectEngineVersion`, HTTP 400.
pub const INCORRECT_ENGINE_VERSION: ErrorCode = ErrorCode::new(400, "IncorrectEngineVersion");
/// `IncorrectEngineVersion`, HTTP 403.
pub const INCORRECT_ENGINE_VERSION_403: ErrorCode = ErrorCode::new(403, "IncorrectEngineVersion");
/// `IncorrectHostType`, HTTP 403.
pub const INCORRECT_HOST_TYPE: ErrorCode = ErrorCode::new(403, "IncorrectHostType");
/// `IncorrectInstanceNetworkType`, HTTP 400.
pub const INCORRECT_INSTANCE_NETWORK_TYPE: ErrorCode =
    ErrorCode::new(400, "IncorrectInstanceNetworkType");
/// `IncorrectKindCode`, HTTP 403.
pub const INCORRECT_KIND_CODE: ErrorCode = ErrorCode::new(403, "IncorrectKindCode");
/// `IncorrectMasterDBInstanceState`, HTTP 400.
pub const INCORRECT_MASTER_DB_INSTANCE_STATE: ErrorCode =
    ErrorCode::new(400, "IncorrectMasterDBInstanceState");
/// `IncorrectMinorVersion`, HTTP 403.
pub const INCORRECT_MINOR_VERSION: ErrorCode = ErrorCode::new(403, "IncorrectMinorVersion");
/// `IncorrectPerfFrequencyType`, HTTP 400.
pub const INCORRECT_PERF_FREQUENCY_TYPE: ErrorCode =
    ErrorCode::new(400, "IncorrectPerfFrequencyType");
/// `IncorrectReadDBInstanceDisksize`, HTTP 403.
pub const INCORRECT_READ_DB_INSTANCE_DISKSIZE: ErrorCode =
    ErrorCode::new(403, "IncorrectReadDBInstanceDisksize");
/// `IncorrectRestartMethod`, HTTP 403.
pub const INCORRECT_RESTART_METHOD: ErrorCode = ErrorCode::new(403, "IncorrectRestartMethod");
/// `IncorrectSQLLogActiveStatus`, HTTP 400.
pub const INCORRECT_SQL_LOG_ACTIVE_STATUS: ErrorCode =
    ErrorCode::new(400, "IncorrectSQLLogActiveStatus");
/// `IncorrectSQLLogVersion`, HTTP 400.
pub const INCORRECT_SQL_LOG_VERSION: ErrorCode = ErrorCode::new(400, "IncorrectSQLLogVersion");
/// `IncorrectStorageType`, HTTP 400.
pub const INCORRECT_STORAGE_TYPE: ErrorCode = ErrorCode::new(400, "IncorrectStorageType");
/// `IncorrectTargetClasscode`, HTTP 400.
pub const INCORRECT_TARGET_CLASSCODE: ErrorCode = ErrorCode::new(400, "IncorrectTargetClasscode");
/// `IncorrectTaskStatus`, HTTP 400.
pub const INCORRECT_TASK_STATUS: ErrorCode = ErrorCode::new(400, "IncorrectTaskStatus");
/// `IncorrectTaskType`, HTTP 400.
pub const INCORRECT_TASK_TYPE: ErrorCode = ErrorCode::new(400, "IncorrectTaskType");
/// `IncorrectVswitchId`, HTTP 404.
pub const INCORRECT_VSWITCH_ID: ErrorCode = ErrorCode::new(404, "IncorrectVswitchId");
/// `InstanceEngineType.NotSupport`, HTTP 403.
pub const INSTANCE_ENGINE_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "InstanceEngineType.NotSupport");
/// `InstanceEngineType.NotSupport`, HTTP 400.
pub const INSTANCE_ENGINE_TYPE_NOT_SUPPORT_400: ErrorCode =
    ErrorCode::new(400, "InstanceEngineType.NotSupport");
/// `InstanceHasReadOnlyInstanceNotSupportStop`, HTTP 400.
pub const INSTANCE_HAS_READ_ONLY_INSTANCE_NOT_SUPPORT_STOP: ErrorCode =
    ErrorCode::new(400, "InstanceHasReadOnlyInstanceNotSupportStop");
/// `InstanceHasReadOnlyInstanceNotSupportThisOperation`, HTTP 400.
pub const INSTANCE_HAS_READ_ONLY_INSTANCE_NOT_SUPPORT_THIS_OPERATION: ErrorCode =
    ErrorCode::new(400, "InstanceHasReadOnlyInstanceNotSupportThisOperation");
/// `InstanceHasUnpaidOrder`, HTTP 400.
pub const INSTANCE_HAS_UNPAID_ORDER: ErrorCode = ErrorCode::new(400, "InstanceHasUnpaidOrder");
/// `InstanceIsSnapshotBackupNotSupportThisOperation`, HTTP 400.
pub const INSTANCE_IS_SNAPSHOT_BACKUP_NOT_SUPPORT_THIS_OPERATION: ErrorCode =
    ErrorCode::new(400, "InstanceIsSnapshotBackupNotSupportThisOperation");
/// `InstanceMissingMinorVersionAttr`, HTTP 400.
pub const INSTANCE_MISSING_MINOR_VERSION_ATTR: ErrorCode =
    ErrorCode::new(400, "InstanceMissingMinorVersionAttr");
/// `InstanceNames.Malformed`, HTTP 400.
pub const INSTANCE_NAMES_MALFORMED: ErrorCode = ErrorCode::new(400, "InstanceNames.Malformed");
/// `InstanceNetworkTypeNotFoundFault`, HTTP 403.
pub const INSTANCE_NETWORK_TYPE_NOT_FOUND_FAULT: ErrorCode =
    ErrorCode::new(403, "InstanceNetworkTypeNotFoundFault");
/// `INST_HAS_UNPAID_ORDER`, HTTP 403.
pub const INST_HAS_UNPAID_ORDER: ErrorCode = ErrorCode::new(403, "INST_HAS_UNPAID_ORDER");
/// `InsuffcientBalanceOrBankAccount`, HTTP 400.
pub const INSUFFCIENT_BALANCE_OR_BANK_ACCOUNT: ErrorCode =
    ErrorCode::new(400, "InsuffcientBalanceOrBankAccount");
/// `InsufficientAvailableQuota`, HTTP 400.
pub const INSUFFICIENT_AVAILABLE_QUOTA: ErrorCode =
    ErrorCode::new(400, "InsufficientAvailableQuota");
/// `InsufficientBalance`, HTTP 400.
pub const INSUFFICIENT_BALANCE: ErrorCode = ErrorCode::new(400, "InsufficientBalance");
/// `InsufficientQuota.NoEnough`, HTTP 400.
pub const INSUFFICIENT_QUOTA_NO_ENOUGH: ErrorCode =
    ErrorCode::new(400, "InsufficientQuota.NoEnough");
/// `InsufficientResourceCapacity`, HTTP 404.
pub const INSUFFICIENT_RESOURCE_CAPACITY: ErrorCode =
    ErrorCode::new(404, "InsufficientResourceCapacity");
/// `InsufficientResourceCapacity`, HTTP 400.
pub const INSUFFICIENT_RESOURCE_CAPACITY_400: ErrorCode =
    ErrorCode::new(400, "InsufficientResourceCapacity");
/// `InsufficientResourceCapacityCheck`, HTTP 400.
pub const INSUFFICIENT_RESOURCE_CAPACITY_CHECK: ErrorCode =
    ErrorCode::new(400, "InsufficientResourceCapacityCheck");
/// `InsName.NotFound`, HTTP 404.
pub const INS_NAME_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InsName.NotFound");
/// `InsName.NotFound`, HTTP 400.
pub const INS_NAME_NOT_FOUND_400: ErrorCode = ErrorCode::new(400, "InsName.NotFound");
/// `InternalFailure`, HTTP 400.
pub const INTERNAL_FAILURE: ErrorCode = ErrorCode::new(400, "InternalFailure");
/// `InvaildEngineInRegion.NotAvailable`, HTTP 403.
pub const INVAILD_ENGINE_IN_REGION_NOT_AVAILABLE: ErrorCode =
    ErrorCode::new(403, "InvaildEngineInRegion.NotAvailable");
/// `InvaildEngineInRegion.ValueNotSupported`, HTTP 400.
pub const INVAILD_ENGINE_IN_REGION_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvaildEngineInRegion.ValueNotSupported");
/// `InvalideStatus`, HTTP 400.
pub const INVALIDE_STATUS: ErrorCode = ErrorCode::new(400, "InvalideStatus");
/// `InvalideStatus.Format`, HTTP 400.
pub const INVALIDE_STATUS_FORMAT: ErrorCode = ErrorCode::new(400, "InvalideStatus.Format");
/// `InvalidAcceptLanguage.NotFound`, HTTP 404.
pub const INVALID_ACCEPT_LANGUAGE_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidAcceptLanguage.NotFound");
/// `InvalidAccountDescription.Format`, HTTP 400.
pub const INVALID_ACCOUNT_DESCRIPTION_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidAccountDescription.Format");
/// `InvalidAccountName.Duplicate`, HTTP 400.
pub const INVALID_ACCOUNT_NAME_DUPLICATE: ErrorCode =
    ErrorCode::new(400, "InvalidAccountName.Duplicate");
/// `InvalidAccountName.Forbid`, HTTP 400.
pub const INVALID_ACCOUNT_NAME_FORBID: ErrorCode = ErrorCode::new(400, "InvalidAccountName.Forbid");
/// `InvalidAccountName.Format`, HTTP 400.
pub const INVALID_ACCOUNT_NAME_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidAccountName.Format");
/// `InvalidAccountName.Format`, HTTP 403.
pub const INVALID_ACCOUNT_NAME_FORMAT_403: ErrorCode =
    ErrorCode::new(403, "InvalidAccountName.Format");
/// `InvalidAccountName.NotFound`, HTTP 400.
pub const INVALID_ACCOUNT_NAME_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidAccountName.NotFound");
/// `InvalidAccountName.NotFound`, HTTP 404.
pub const INVALID_ACCOUNT_NAME_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidAccountName.NotFound");
/// `InvalidAccountPassword.Format`, HTTP 400.
pub const INVALID_ACCOUNT_PASSWORD_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidAccountPassword.Format");
/// `InvalidAccountPrivilege.Malformed`, HTTP 400.
pub const INVALID_ACCOUNT_PRIVILEGE_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidAccountPrivilege.Malformed");
/// `InvalidACL.NotFound`, HTTP 400.
pub const INVALID_ACL_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidACL.NotFound");
/// `InvalidACL.Permission`, HTTP 403.
pub const INVALID_ACL_PERMISSION: ErrorCode = ErrorCode::new(403, "InvalidACL.Permission");
/// `InvalidAction`, HTTP 400.
pub const INVALID_ACTION: ErrorCode = ErrorCode::new(400, "InvalidAction");
/// `InvalidADDNS.NotFound`, HTTP 400.
pub const INVALID_ADDNS_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidADDNS.NotFound");
/// `InvalidAdAccountName.NotFound`, HTTP 400.
pub const INVALID_AD_ACCOUNT_NAME_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidAdAccountName.NotFound");
/// `InvalidAdPassword.NotFound`, HTTP 400.
pub const INVALID_AD_PASSWORD_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidAdPassword.NotFound");
/// `InvalidAdServerIpAddress.NotFound`, HTTP 400.
pub const INVALID_AD_SERVER_IP_ADDRESS_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidAdServerIpAddress.NotFound");
/// `InvalidAvailableArea.NotFound`, HTTP 400.
pub const INVALID_AVAILABLE_AREA_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidAvailableArea.NotFound");
/// `InvalidAvZone.Format`, HTTP 400.
pub const INVALID_AV_ZONE_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidAvZone.Format");
/// `InvalidAvZone.NotSupport`, HTTP 400.
pub const INVALID_AV_ZONE_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "InvalidAvZone.NotSupport");
/// `InvalidBackupDBNames.Malformed`, HTTP 400.
pub const INVALID_BACKUP_DB_NAMES_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidBackupDBNames.Malformed");
/// `InvalidBackupDBNames.NotFound`, HTTP 400.
pub const INVALID_BACKUP_DB_NAMES_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidBackupDBNames.NotFound");
/// `InvalidBackupFile.Format`, HTTP 400.
pub const INVALID_BACKUP_FILE_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidBackupFile.Format");
/// `InvalidBackupIdOrRestoreTime.NotFound`, HTTP 400.
pub const INVALID_BACKUP_ID_OR_RESTORE_TIME_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidBackupIdOrRestoreTime.NotFound");
/// `InvalidBackupLogStatus`, HTTP 403.
pub const INVALID_BACKUP_LOG_STATUS: ErrorCode = ErrorCode::new(403, "InvalidBackupLogStatus");
/// `InvalidBackupMethod.ValueNotSupport`, HTTP 400.
pub const INVALID_BACKUP_METHOD_VALUE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidBackupMethod.ValueNotSupport");
/// `InvalidBackup.NotFound`, HTTP 404.
pub const INVALID_BACKUP_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidBackup.NotFound");
/// `InvalidBackupRetentionPeriod.Malformed`, HTTP 400.
pub const INVALID_BACKUP_RETENTION_PERIOD_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidBackupRetentionPeriod.Malformed");
/// `InvalidBackupSet`, HTTP 400.
pub const INVALID_BACKUP_SET: ErrorCode = ErrorCode::new(400, "InvalidBackupSet");
/// `InvalidBackupSetID`, HTTP 400.
pub const INVALID_BACKUP_SET_ID: ErrorCode = ErrorCode::new(400, "InvalidBackupSetID");
/// `InvalidBackupSetID.NotFound`, HTTP 404.
pub const INVALID_BACKUP_SET_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidBackupSetID.NotFound");
/// `InvalidBackupSetLocation.Format`, HTTP 400.
pub const INVALID_BACKUP_SET_LOCATION_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidBackupSetLocation.Format");
/// `InvalidBackupType.Format`, HTTP 400.
pub const INVALID_BACKUP_TYPE_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidBackupType.Format");
/// `InvalidBakset.Invalid`, HTTP 400.
pub const INVALID_BAKSET_INVALID: ErrorCode = ErrorCode::new(400, "InvalidBakset.Invalid");
/// `InvalidBakHistory.DbVersionMismatch`, HTTP 400.
pub const INVALID_BAK_HISTORY_DB_VERSION_MISMATCH: ErrorCode =
    ErrorCode::new(400, "InvalidBakHistory.DbVersionMismatch");
/// `InvalidBakHistoryDO`, HTTP 400.
pub const INVALID_BAK_HISTORY_DO: ErrorCode = ErrorCode::new(400, "InvalidBakHistoryDO");
/// `InvalidBakTableMetaDO`, HTTP 400.
pub const INVALID_BAK_TABLE_META_DO: ErrorCode = ErrorCode::new(400, "InvalidBakTableMetaDO");
/// `InvalidBinlog.NotFound`, HTTP 404.
pub const INVALID_BINLOG_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidBinlog.NotFound");
/// `InvalidBizType.Format`, HTTP 400.
pub const INVALID_BIZ_TYPE_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidBizType.Format");
/// `InvalidCAType.NotFound`, HTTP 400.
pub const INVALID_CA_TYPE_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidCAType.NotFound");
/// `Invalid.Certificate`, HTTP 400.
pub const INVALID_CERTIFICATE: ErrorCode = ErrorCode::new(400, "Invalid.Certificate");
/// `InvalidCharacterSetName.Format`, HTTP 400.
pub const INVALID_CHARACTER_SET_NAME_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidCharacterSetName.Format");
/// `InvalidClassCode`, HTTP 400.
pub const INVALID_CLASS_CODE: ErrorCode = ErrorCode::new(400, "InvalidClassCode");
/// `InvalidClassCode.NotFound`, HTTP 400.
pub const INVALID_CLASS_CODE_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidClassCode.NotFound");
/// `InvalidClientCACert`, HTTP 400.
pub const INVALID_CLIENT_CA_CERT: ErrorCode = ErrorCode::new(400, "InvalidClientCACert");
/// `InvalidClientCrl`, HTTP 400.
pub const INVALID_CLIENT_CRL: ErrorCode = ErrorCode::new(400, "InvalidClientCrl");
/// `InvalidClientCrl.Permission`, HTTP 403.
pub const INVALID_CLIENT_CRL_PERMISSION: ErrorCode =
    ErrorCode::new(403, "InvalidClientCrl.Permission");
/// `InvalidClusterKms`, HTTP 404.
pub const INVALID_CLUSTER_KMS: ErrorCode = ErrorCode::new(404, "InvalidClusterKms");
/// `InvalidClusterName.NotFound`, HTTP 404.
pub const INVALID_CLUSTER_NAME_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidClusterName.NotFound");
/// `InvalidColdRetention.Format`, HTTP 400.
pub const INVALID_COLD_RETENTION_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidColdRetention.Format");
/// `InvalidCollectStats`, HTTP 400.
pub const INVALID_COLLECT_STATS: ErrorCode = ErrorCode::new(400, "InvalidCollectStats");
/// `InvalidComment`, HTTP 400.
pub const INVALID_COMMENT: ErrorCode = ErrorCode::new(400, "InvalidComment");
/// `InvalidCommodityCode.Malformed`, HTTP 400.
pub const INVALID_COMMODITY_CODE_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidCommodityCode.Malformed");
/// `InvalidConcurrentOperate`, HTTP 400.
pub const INVALID_CONCURRENT_OPERATE: ErrorCode = ErrorCode::new(400, "InvalidConcurrentOperate");
/// `InvalidCondition.NotFound`, HTTP 404.
pub const INVALID_CONDITION_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidCondition.NotFound");
/// `InvalidConfigName`, HTTP 400.
pub const INVALID_CONFIG_NAME: ErrorCode = ErrorCode::new(400, "InvalidConfigName");
/// `InvalidConfigValue`, HTTP 400.
pub const INVALID_CONFIG_VALUE: ErrorCode = ErrorCode::new(400, "InvalidConfigValue");
/// `InvalidConnectionInfo`, HTTP 400.
pub const INVALID_CONNECTION_INFO: ErrorCode = ErrorCode::new(400, "InvalidConnectionInfo");
/// `InvalidConnectionString.Duplicate`, HTTP 404.
pub const INVALID_CONNECTION_STRING_DUPLICATE: ErrorCode =
    ErrorCode::new(404, "InvalidConnectionString.Duplicate");
/// `InvalidConnectionString.Duplicate`, HTTP 400.
pub const INVALID_CONNECTION_STRING_DUPLICATE_400: ErrorCode =
    ErrorCode::new(400, "InvalidConnectionString.Duplicate");
/// `InvalidConnectionString.Format`, HTTP 400.
pub const INVALID_CONNECTION_STRING_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidConnectionString.Format");
/// `InvalidConnectionString.Malformed`, HTTP 400.
pub const INVALID_CONNECTION_STRING_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidConnectionString.Malformed");
/// `InvalidConnectionString.NotFound`, HTTP 404.
pub const INVALID_CONNECTION_STRING_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidConnectionString.NotFound");
/// `InvalidConnectionString.NotFound`, HTTP 400.
pub const INVALID_CONNECTION_STRING_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidConnectionString.NotFound");
/// `InvalidConnectionStringOrPort.Duplicate`, HTTP 400.
pub const INVALID_CONNECTION_STRING_OR_PORT_DUPLICATE: ErrorCode =
    ErrorCode::new(400, "InvalidConnectionStringOrPort.Duplicate");
/// `InvalidConnVPCId`, HTTP 403.
pub const INVALID_CONN_VPC_ID: ErrorCode = ErrorCode::new(403, "InvalidConnVPCId");
/// `InvalidConnVPCId`, HTTP 400.
pub const INVALID_CONN_VPC_ID_400: ErrorCode = ErrorCode::new(400, "InvalidConnVPCId");
/// `InvalidCPUShar.NotSupport`, HTTP 400.
pub const INVALID_CPU_SHAR_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidCPUShar.NotSupport");
/// `InvalidCPUZoom.NotSupport`, HTTP 400.
pub const INVALID_CPU_ZOOM_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidCPUZoom.NotSupport");
/// `InvalidCrossRegionTrans`, HTTP 400.
pub const INVALID_CROSS_REGION_TRANS: ErrorCode = ErrorCode::new(400, "InvalidCrossRegionTrans");
/// `InvalidDatabaseProperty`, HTTP 400.
pub const INVALID_DATABASE_PROPERTY: ErrorCode = ErrorCode::new(400, "InvalidDatabaseProperty");
/// `InvalidDatabasePropertyValue`, HTTP 400.
pub const INVALID_DATABASE_PROPERTY_VALUE: ErrorCode =
    ErrorCode::new(400, "InvalidDatabasePropertyValue");
/// `InvalidDatabaseVersion`, HTTP 400.
pub const INVALID_DATABASE_VERSION: ErrorCode = ErrorCode::new(400, "InvalidDatabaseVersion");
/// `InvalidDBDescription.Format`, HTTP 400.
pub const INVALID_DB_DESCRIPTION_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidDBDescription.Format");
/// `InvalidDBInstanceClass.Malformed`, HTTP 400.
pub const INVALID_DB_INSTANCE_CLASS_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstanceClass.Malformed");
/// `InvalidDBInstanceClass.NotFound`, HTTP 404.
pub const INVALID_DB_INSTANCE_CLASS_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidDBInstanceClass.NotFound");
/// `InvalidDBInstanceClassNotFound`, HTTP 400.
pub const INVALID_DB_INSTANCE_CLASS_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstanceClassNotFound");
/// `InvalidDBInstanceClass.NotFound`, HTTP 400.
pub const INVALID_DB_INSTANCE_CLASS_NOT_FOUND_400_2: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstanceClass.NotFound");
/// `InvalidDBInstanceClass.Offline`, HTTP 400.
pub const INVALID_DB_INSTANCE_CLASS_OFFLINE: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstanceClass.Offline");
/// `InvalidDBInstanceClass.ValueNotSupported`, HTTP 400.
pub const INVALID_DB_INSTANCE_CLASS_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstanceClass.ValueNotSupported");
/// `InvalidDBInstanceConnType.Classic`, HTTP 400.
pub const INVALID_DB_INSTANCE_CONN_TYPE_CLASSIC: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstanceConnType.Classic");
/// `InvalidDBInstanceConnType.Format`, HTTP 400.
pub const INVALID_DB_INSTANCE_CONN_TYPE_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstanceConnType.Format");
/// `InvalidDBInstanceDescription.Format`, HTTP 400.
pub const INVALID_DB_INSTANCE_DESCRIPTION_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstanceDescription.Format");
/// `InvalidDBInstanceDescription.Malformed`, HTTP 400.
pub const INVALID_DB_INSTANCE_DESCRIPTION_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstanceDescription.Malformed");
/// `InvalidDBInstanceEngineType.Format`, HTTP 400.
pub const INVALID_DB_INSTANCE_ENGINE_TYPE_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstanceEngineType.Format");
/// `InvalidDBInstanceId.Malformed`, HTTP 400.
pub const INVALID_DB_INSTANCE_ID_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstanceId.Malformed");
/// `InvalidDBInstanceId.MalFormed`, HTTP 400.
pub const INVALID_DB_INSTANCE_ID_MAL_FORMED: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstanceId.MalFormed");
/// `InvalidDBInstanceId.NotFound`, HTTP 400.
pub const INVALID_DB_INSTANCE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstanceId.NotFound");
/// `InvalidDBInstanceId.NotFound`, HTTP 404.
pub const INVALID_DB_INSTANCE_ID_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidDBInstanceId.NotFound");
/// `InvalidDBInstanceName`, HTTP 400.
pub const INVALID_DB_INSTANCE_NAME: ErrorCode = ErrorCode::new(400, "InvalidDBInstanceName");
/// `InvalidDBInstanceName.Deleted`, HTTP 404.
pub const INVALID_DB_INSTANCE_NAME_DELETED: ErrorCode =
    ErrorCode::new(404, "InvalidDBInstanceName.Deleted");
/// `InvalidDBInstanceName.Duplicate`, HTTP 400.
pub const INVALID_DB_INSTANCE_NAME_DUPLICATE: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstanceName.Duplicate");
/// `InvalidDBInstanceName.Format`, HTTP 400.
pub const INVALID_DB_INSTANCE_NAME_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstanceName.Format");
/// `InvalidDBInstanceName.NotFound`, HTTP 404.
pub const INVALID_DB_INSTANCE_NAME_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidDBInstanceName.NotFound");
/// `InvalidDBInstanceName.NotFound`, HTTP 400.
pub const INVALID_DB_INSTANCE_NAME_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstanceName.NotFound");
/// `InvalidDBInstanceName.TooMuchItems`, HTTP 400.
pub const INVALID_DB_INSTANCE_NAME_TOO_MUCH_ITEMS: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstanceName.TooMuchItems");
/// `Invalid.DbInstanceNetType`, HTTP 403.
pub const INVALID_DB_INSTANCE_NET_TYPE: ErrorCode =
    ErrorCode::new(403, "Invalid.DbInstanceNetType");
/// `InvalidDBInstanceNetType.NotFound`, HTTP 404.
pub const INVALID_DB_INSTANCE_NET_TYPE_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidDBInstanceNetType.NotFound");
/// `InvalidDBInstance.NotFound`, HTTP 404.
pub const INVALID_DB_INSTANCE_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidDBInstance.NotFound");
/// `InvalidDBInstance.ReadDBInstanceExceeded`, HTTP 400.
pub const INVALID_DB_INSTANCE_READ_DB_INSTANCE_EXCEEDED: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstance.ReadDBInstanceExceeded");
/// `InvalidDBInstanceStatus.NotSupport`, HTTP 400.
pub const INVALID_DB_INSTANCE_STATUS_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstanceStatus.NotSupport");
/// `InvalidDBInstanceStorage`, HTTP 400.
pub const INVALID_DB_INSTANCE_STORAGE: ErrorCode = ErrorCode::new(400, "InvalidDBInstanceStorage");
/// `InvalidDBInstanceStorage.Format`, HTTP 400.
pub const INVALID_DB_INSTANCE_STORAGE_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstanceStorage.Format");
/// `InvalidDBInstanceStorageType`, HTTP 400.
pub const INVALID_DB_INSTANCE_STORAGE_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstanceStorageType");
/// `InvalidDBInstanceStorage.ValueNotSupported`, HTTP 400.
pub const INVALID_DB_INSTANCE_STORAGE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstanceStorage.ValueNotSupported");
/// `InvalidDBInstanceType.Format`, HTTP 400.
pub const INVALID_DB_INSTANCE_TYPE_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstanceType.Format");
/// `InvalidDBInstanceType.ValueNotSupport`, HTTP 400.
pub const INVALID_DB_INSTANCE_TYPE_VALUE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidDBInstanceType.ValueNotSupport");
/// `InvalidDBName`, HTTP 400.
pub const INVALID_DB_NAME: ErrorCode = ErrorCode::new(400, "InvalidDBName");
/// `InvalidDBName.Duplicate`, HTTP 400.
pub const INVALID_DB_NAME_DUPLICATE: ErrorCode = ErrorCode::new(400, "InvalidDBName.Duplicate");
/// `InvalidDBName.Forbid`, HTTP 400.
pub const INVALID_DB_NAME_FORBID: ErrorCode = ErrorCode::new(400, "InvalidDBName.Forbid");
/// `InvalidDBName.Format`, HTTP 400.
pub const INVALID_DB_NAME_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidDBName.Format");
/// `InvalidDBName.NotFound`, HTTP 404.
pub const INVALID_DB_NAME_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidDBName.NotFound");
/// `InvalidDBName.NotFound`, HTTP 400.
pub const INVALID_DB_NAME_NOT_FOUND_400: ErrorCode = ErrorCode::new(400, "InvalidDBName.NotFound");
/// `InvalidDBNameOrAccountPrivilege`, HTTP 400.
pub const INVALID_DB_NAME_OR_ACCOUNT_PRIVILEGE: ErrorCode =
    ErrorCode::new(400, "InvalidDBNameOrAccountPrivilege");
/// `InvalidDB.NotFound`, HTTP 404.
pub const INVALID_DB_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidDB.NotFound");
/// `InvalidDB.NotFound`, HTTP 403.
pub const INVALID_DB_NOT_FOUND_403: ErrorCode = ErrorCode::new(403, "InvalidDB.NotFound");
/// `InvalidDBParamGroupId.Format`, HTTP 400.
pub const INVALID_DB_PARAM_GROUP_ID_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidDBParamGroupId.Format");
/// `InvalidDbProxyConnectionString.NotFound`, HTTP 404.
pub const INVALID_DB_PROXY_CONNECTION_STRING_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidDbProxyConnectionString.NotFound");
/// `InvalidDbProxyStatus`, HTTP 400.
pub const INVALID_DB_PROXY_STATUS: ErrorCode = ErrorCode::new(400, "InvalidDbProxyStatus");
/// `InvalidDBState`, HTTP 400.
pub const INVALID_DB_STATE: ErrorCode = ErrorCode::new(400, "InvalidDBState");
/// `InvalidDBType`, HTTP 400.
pub const INVALID_DB_TYPE: ErrorCode = ErrorCode::new(400, "InvalidDBType");
/// `InvalidDdrStorage.NotFound`, HTTP 403.
pub const INVALID_DDR_STORAGE_NOT_FOUND: ErrorCode =
    ErrorCode::new(403, "InvalidDdrStorage.NotFound");
/// `InvalidDedicatedHostGroupId`, HTTP 400.
pub const INVALID_DEDICATED_HOST_GROUP_ID: ErrorCode =
    ErrorCode::new(400, "InvalidDedicatedHostGroupId");
/// `InvalidDedicatedHostGroupId.Format`, HTTP 400.
pub const INVALID_DEDICATED_HOST_GROUP_ID_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidDedicatedHostGroupId.Format");
/// `InvalidDedicatedHostGroupName`, HTTP 400.
pub const INVALID_DEDICATED_HOST_GROUP_NAME: ErrorCode =
    ErrorCode::new(400, "InvalidDedicatedHostGroupName");
/// `InvalidDedicatedHostGroupName`, HTTP 404.
pub const INVALID_DEDICATED_HOST_GROUP_NAME_404: ErrorCode =
    ErrorCode::new(404, "InvalidDedicatedHostGroupName");
/// `InvalidDedicatedHostGroup.NotFound`, HTTP 404.
pub const INVALID_DEDICATED_HOST_GROUP_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidDedicatedHostGroup.NotFound");
/// `InvalidDefaultVSwitch.NotFound`, HTTP 400.
pub const INVALID_DEFAULT_V_SWITCH_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidDefaultVSwitch.NotFound");
/// `InvalidDescription.Format`, HTTP 400.
pub const INVALID_DESCRIPTION_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidDescription.Format");
/// `InvalidDiscountCoupon.Malformed`, HTTP 400.
pub const INVALID_DISCOUNT_COUPON_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidDiscountCoupon.Malformed");
/// `InvalidDiskType`, HTTP 400.
pub const INVALID_DISK_TYPE: ErrorCode = ErrorCode::new(400, "InvalidDiskType");
/// `InvalidDispenseMode.Format`, HTTP 400.
pub const INVALID_DISPENSE_MODE_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidDispenseMode.Format");
/// `InvalidDBinstanceClass.ValueNotSupported`, HTTP 400.
pub const INVALID_D_BINSTANCE_CLASS_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidDBinstanceClass.ValueNotSupported");
/// `InvalidEcsImage.NotFound`, HTTP 400.
pub const INVALID_ECS_IMAGE_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidEcsImage.NotFound");
/// `InvalidEffectiveTime.SpecialTimeIsNull`, HTTP 400.
pub const INVALID_EFFECTIVE_TIME_SPECIAL_TIME_IS_NULL: ErrorCode =
    ErrorCode::new(400, "InvalidEffectiveTime.SpecialTimeIsNull");
/// `InvalidEndpointType.Format`, HTTP 400.
pub const INVALID_ENDPOINT_TYPE_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidEndpointType.Format");
/// `InvalidEndPoint.Format`, HTTP 400.
pub const INVALID_END_POINT_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidEndPoint.Format");
/// `InvalidEndTime.Format`, HTTP 400.
pub const INVALID_END_TIME_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidEndTime.Format");
/// `InvalidEngine.Malformed`, HTTP 400.
pub const INVALID_ENGINE_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidEngine.Malformed");
/// `InvalidEngine.NotSupported`, HTTP 400.
pub const INVALID_ENGINE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidEngine.NotSupported");
/// `InvalidEngineOrEngineVersion`, HTTP 400.
pub const INVALID_ENGINE_OR_ENGINE_VERSION: ErrorCode =
    ErrorCode::new(400, "InvalidEngineOrEngineVersion");
/// `InvalidEngine.VauleNotSupported`, HTTP 400.
pub const INVALID_ENGINE_VAULE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidEngine.VauleNotSupported");
/// `InvalidEngineVersion`, HTTP 400.
pub const INVALID_ENGINE_VERSION: ErrorCode = ErrorCode::new(400, "InvalidEngineVersion");
/// `InvalidEngineVersionInRegion.NotAvailable`, HTTP 403.
pub const INVALID_ENGINE_VERSION_IN_REGION_NOT_AVAILABLE: ErrorCode =
    ErrorCode::new(403, "InvalidEngineVersionInRegion.NotAvailable");
/// `InvalidEngineVersion.Malformed`, HTTP 400.
pub const INVALID_ENGINE_VERSION_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidEngineVersion.Malformed");
/// `InvalidEngineVersion.NotSupport`, HTTP 400.
pub const INVALID_ENGINE_VERSION_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidEngineVersion.NotSupport");
/// `InvalidEngineVersion.NotSupported`, HTTP 400.
pub const INVALID_ENGINE_VERSION_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidEngineVersion.NotSupported");
/// `InvalidEngineVersion.ValueNotSupported`, HTTP 400.
pub const INVALID_ENGINE_VERSION_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidEngineVersion.ValueNotSupported");
/// `InvalidEssdStorageSize`, HTTP 400.
pub const INVALID_ESSD_STORAGE_SIZE: ErrorCode = ErrorCode::new(400, "InvalidEssdStorageSize");
/// `InvalidEssdStorageSize`, HTTP 500.
pub const INVALID_ESSD_STORAGE_SIZE_500: ErrorCode = ErrorCode::new(500, "InvalidEssdStorageSize");
/// `InvalidEVENT`, HTTP 400.
pub const INVALID_EVENT: ErrorCode = ErrorCode::new(400, "InvalidEVENT");
/// `InvalidExpired.Format`, HTTP 400.
pub const INVALID_EXPIRED_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidExpired.Format");
/// `InvalidExpiredTime.Format`, HTTP 400.
pub const INVALID_EXPIRED_TIME_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidExpiredTime.Format");
/// `InvalidFile`, HTTP 400.
pub const INVALID_FILE: ErrorCode = ErrorCode::new(400, "InvalidFile");
/// `InvalidGeneralGroupName.Malformed`, HTTP 400.
pub const INVALID_GENERAL_GROUP_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidGeneralGroupName.Malformed");
/// `InvalidGeneralGroupNameOrGdnInstanceName`, HTTP 400.
pub const INVALID_GENERAL_GROUP_NAME_OR_GDN_INSTANCE_NAME: ErrorCode =
    ErrorCode::new(400, "InvalidGeneralGroupNameOrGdnInstanceName");
/// `InvalidGroupName.DuplicatedWithTemplate`, HTTP 400.
pub const INVALID_GROUP_NAME_DUPLICATED_WITH_TEMPLATE: ErrorCode =
    ErrorCode::new(400, "InvalidGroupName.DuplicatedWithTemplate");
/// `InvalidHostStatus.Format`, HTTP 400.
pub const INVALID_HOST_STATUS_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidHostStatus.Format");
/// `InvalidIncreaseRatio.Type.NotSupport`, HTTP 400.
pub const INVALID_INCREASE_RATIO_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidIncreaseRatio.Type.NotSupport");
/// `InvalidIncreaseValue.NotEnouth`, HTTP 400.
pub const INVALID_INCREASE_VALUE_NOT_ENOUTH: ErrorCode =
    ErrorCode::new(400, "InvalidIncreaseValue.NotEnouth");
/// `InvalidInstancesRegion.Malformed`, HTTP 400.
pub const INVALID_INSTANCES_REGION_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidInstancesRegion.Malformed");
/// `InvalidInstanceCommodityCode.NotFound`, HTTP 400.
pub const INVALID_INSTANCE_COMMODITY_CODE_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceCommodityCode.NotFound");
/// `InvalidInstanceKind.NotSupport`, HTTP 400.
pub const INVALID_INSTANCE_KIND_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceKind.NotSupport");
/// `InvalidInstanceLevel.DiskType`, HTTP 400.
pub const INVALID_INSTANCE_LEVEL_DISK_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceLevel.DiskType");
/// `InvalidInstanceLevelExtraInfo`, HTTP 400.
pub const INVALID_INSTANCE_LEVEL_EXTRA_INFO: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceLevelExtraInfo");
/// `InvalidInstanceLevel.Malformed`, HTTP 403.
pub const INVALID_INSTANCE_LEVEL_MALFORMED: ErrorCode =
    ErrorCode::new(403, "InvalidInstanceLevel.Malformed");
/// `InvalidInstanceLockMode`, HTTP 400.
pub const INVALID_INSTANCE_LOCK_MODE: ErrorCode = ErrorCode::new(400, "InvalidInstanceLockMode");
/// `InvalidInstanceMetricsConfigs.NotFound`, HTTP 400.
pub const INVALID_INSTANCE_METRICS_CONFIGS_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceMetricsConfigs.NotFound");
/// `InvalidInstanceNetworkType`, HTTP 400.
pub const INVALID_INSTANCE_NETWORK_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceNetworkType");
/// `InvalidInstanceNetworkType.ValueNotSupported`, HTTP 400.
pub const INVALID_INSTANCE_NETWORK_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceNetworkType.ValueNotSupported");
/// `InvalidInstanceNodeType.NotFound`, HTTP 400.
pub const INVALID_INSTANCE_NODE_TYPE_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceNodeType.NotFound");
/// `InvalidInstanceState`, HTTP 403.
pub const INVALID_INSTANCE_STATE: ErrorCode = ErrorCode::new(403, "InvalidInstanceState");
/// `InvalidInstanceStorageType.NotFound`, HTTP 404.
pub const INVALID_INSTANCE_STORAGE_TYPE_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidInstanceStorageType.NotFound");
/// `InvalidInstanceType`, HTTP 400.
pub const INVALID_INSTANCE_TYPE: ErrorCode = ErrorCode::new(400, "InvalidInstanceType");
/// `InvalidInstanceUseType.NotSupport`, HTTP 400.
pub const INVALID_INSTANCE_USE_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceUseType.NotSupport");
/// `InvalidInstanceVersion`, HTTP 403.
pub const INVALID_INSTANCE_VERSION: ErrorCode = ErrorCode::new(403, "InvalidInstanceVersion");
/// `InvalidInsName`, HTTP 400.
pub const INVALID_INS_NAME: ErrorCode = ErrorCode::new(400, "InvalidInsName");
/// `InvalidIOPSZoom.NotSupport`, HTTP 400.
pub const INVALID_IOPS_ZOOM_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidIOPSZoom.NotSupport");
/// `InvalidIPAddress.Conflict`, HTTP 400.
pub const INVALID_IP_ADDRESS_CONFLICT: ErrorCode = ErrorCode::new(400, "InvalidIPAddress.Conflict");
/// `InvalidIPArrayAttribute.Format`, HTTP 400.
pub const INVALID_IP_ARRAY_ATTRIBUTE_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidIPArrayAttribute.Format");
/// `InvalidIP.Format`, HTTP 400.
pub const INVALID_IP_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidIP.Format");
/// `InvalidIPList.Format`, HTTP 400.
pub const INVALID_IP_LIST_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidIPList.Format");
/// `InvalidIzNo.NotSupported`, HTTP 400.
pub const INVALID_IZ_NO_NOT_SUPPORTED: ErrorCode = ErrorCode::new(400, "InvalidIzNo.NotSupported");
/// `InvalidKmsConfigStatus`, HTTP 400.
pub const INVALID_KMS_CONFIG_STATUS: ErrorCode = ErrorCode::new(400, "InvalidKmsConfigStatus");
/// `InvalidKmsKey`, HTTP 403.
pub const INVALID_KMS_KEY: ErrorCode = ErrorCode::new(403, "InvalidKmsKey");
/// `InvalidLogBackupFrequency.Malformed`, HTTP 400.
pub const INVALID_LOG_BACKUP_FREQUENCY_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidLogBackupFrequency.Malformed");
/// `InvalidMaintainTime`, HTTP 400.
pub const INVALID_MAINTAIN_TIME: ErrorCode = ErrorCode::new(400, "InvalidMaintainTime");
/// `InvalidMasterHostName`, HTTP 400.
pub const INVALID_MASTER_HOST_NAME: ErrorCode = ErrorCode::new(400, "InvalidMasterHostName");
/// `InvalidMaxscaleConnectionString.NotFound`, HTTP 404.
pub const INVALID_MAXSCALE_CONNECTION_STRING_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidMaxscaleConnectionString.NotFound");
/// `InvalidMaxscaleMinorVersion.Format`, HTTP 404.
pub const INVALID_MAXSCALE_MINOR_VERSION_FORMAT: ErrorCode =
    ErrorCode::new(404, "InvalidMaxscaleMinorVersion.Format");
/// `InvalidMaxConnZoom.NotSupport`, HTTP 400.
pub const INVALID_MAX_CONN_ZOOM_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidMaxConnZoom.NotSupport");
/// `InvalidMaxRecordsPerPage.Malformed`, HTTP 403.
pub const INVALID_MAX_RECORDS_PER_PAGE_MALFORMED: ErrorCode =
    ErrorCode::new(403, "InvalidMaxRecordsPerPage.Malformed");
/// `InvalidMemoryZoom.NotSupport`, HTTP 400.
pub const INVALID_MEMORY_ZOOM_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidMemoryZoom.NotSupport");
/// `InvalidMeta.Empty`, HTTP 403.
pub const INVALID_META_EMPTY: ErrorCode = ErrorCode::new(403, "InvalidMeta.Empty");
/// `InvalidMeta.TooLarge`, HTTP 403.
pub const INVALID_META_TOO_LARGE: ErrorCode = ErrorCode::new(403, "InvalidMeta.TooLarge");
/// `InvalidMetricsConfig`, HTTP 400.
pub const INVALID_METRICS_CONFIG: ErrorCode = ErrorCode::new(400, "InvalidMetricsConfig");
/// `InvalidMigrateModifyClassOrStorage`, HTTP 400.
pub const INVALID_MIGRATE_MODIFY_CLASS_OR_STORAGE: ErrorCode =
    ErrorCode::new(400, "InvalidMigrateModifyClassOrStorage");
/// `InvalidMigrateStatus`, HTTP 400.
pub const INVALID_MIGRATE_STATUS: ErrorCode = ErrorCode::new(400, "InvalidMigrateStatus");
/// `InvalidMigrateTask`, HTTP 400.
pub const INVALID_MIGRATE_TASK: ErrorCode = ErrorCode::new(400, "InvalidMigrateTask");
/// `InvalidMigrationType.Format`, HTTP 400.
pub const INVALID_MIGRATION_TYPE_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidMigrationType.Format");
/// `InvalidMinorVerison.NotFound`, HTTP 400.
pub const INVALID_MINOR_VERISON_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidMinorVerison.NotFound");
/// `InvalidMinorVersionAlreadyLatest`, HTTP 400.
pub const INVALID_MINOR_VERSION_ALREADY_LATEST: ErrorCode =
    ErrorCode::new(400, "InvalidMinorVersionAlreadyLatest");
/// `InvalidMinorVersionLowerThanInstance`, HTTP 400.
pub const INVALID_MINOR_VERSION_LOWER_THAN_INSTANCE: ErrorCode =
    ErrorCode::new(400, "InvalidMinorVersionLowerThanInstance");
/// `InvalidMinorVersion.NotFound`, HTTP 400.
pub const INVALID_MINOR_VERSION_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidMinorVersion.NotFound");
/// `InvalidModifyMode.Format`, HTTP 400.
pub const INVALID_MODIFY_MODE_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidModifyMode.Format");
/// `InvalidMultiparamZoneInfoList`, HTTP 403.
pub const INVALID_MULTIPARAM_ZONE_INFO_LIST: ErrorCode =
    ErrorCode::new(403, "InvalidMultiparamZoneInfoList");
/// `InvalidMultiTenant`, HTTP 400.
pub const INVALID_MULTI_TENANT: ErrorCode = ErrorCode::new(400, "InvalidMultiTenant");
/// `InvalidMultiZoneInfoList`, HTTP 400.
pub const INVALID_MULTI_ZONE_INFO_LIST: ErrorCode = ErrorCode::new(400, "InvalidMultiZoneInfoList");
/// `InvalidNetworkTypeClassicWhenCloudStorage`, HTTP 400.
pub const INVALID_NETWORK_TYPE_CLASSIC_WHEN_CLOUD_STORAGE: ErrorCode =
    ErrorCode::new(400, "InvalidNetworkTypeClassicWhenCloudStorage");
/// `InvalidNetType.Format`, HTTP 400.
pub const INVALID_NET_TYPE_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidNetType.Format");
/// `Invalid.NextToken`, HTTP 400.
pub const INVALID_NEXT_TOKEN: ErrorCode = ErrorCode::new(400, "Invalid.NextToken");
/// `InvalidNodeId`, HTTP 400.
pub const INVALID_NODE_ID: ErrorCode = ErrorCode::new(400, "InvalidNodeId");
/// `InvalidNodeItems.BlackNodeItems`, HTTP 400.
pub const INVALID_NODE_ITEMS_BLACK_NODE_ITEMS: ErrorCode =
    ErrorCode::new(400, "InvalidNodeItems.BlackNodeItems");
/// `InvalidNodeItems.DBInstanceId`, HTTP 400.
pub const INVALID_NODE_ITEMS_DB_INSTANCE_ID: ErrorCode =
    ErrorCode::new(400, "InvalidNodeItems.DBInstanceId");
/// `InvalidNodeItems.DuplicateNodeId`, HTTP 400.
pub const INVALID_NODE_ITEMS_DUPLICATE_NODE_ID: ErrorCode =
    ErrorCode::new(400, "InvalidNodeItems.DuplicateNodeId");
/// `InvalidNodeItems.JsonFormat`, HTTP 400.
pub const INVALID_NODE_ITEMS_JSON_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidNodeItems.JsonFormat");
/// `InvalidNodeItems.NodeId`, HTTP 400.
pub const INVALID_NODE_ITEMS_NODE_ID: ErrorCode = ErrorCode::new(400, "InvalidNodeItems.NodeId");
/// `InvalidNodeItems.RONode`, HTTP 400.
pub const INVALID_NODE_ITEMS_RO_NODE: ErrorCode = ErrorCode::new(400, "InvalidNodeItems.RONode");
/// `InvalidNodeItems.RONodeIdPrimary`, HTTP 400.
pub const INVALID_NODE_ITEMS_RO_NODE_ID_PRIMARY: ErrorCode =
    ErrorCode::new(400, "InvalidNodeItems.RONodeIdPrimary");
/// `InvalidNodeType.NotSupport`, HTTP 400.
pub const INVALID_NODE_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidNodeType.NotSupport");
/// `InvalidNotifyId`, HTTP 400.
pub const INVALID_NOTIFY_ID: ErrorCode = ErrorCode::new(400, "InvalidNotifyId");
/// `InvalidOldInstanceType.NotSupport`, HTTP 400.
pub const INVALID_OLD_INSTANCE_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidOldInstanceType.NotSupport");
/// `InvalidOperation.Invalid`, HTTP 403.
pub const INVALID_OPERATION_INVALID: ErrorCode = ErrorCode::new(403, "InvalidOperation.Invalid");
/// `InvalidOptimizationCategory.Format`, HTTP 400.
pub const INVALID_OPTIMIZATION_CATEGORY_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidOptimizationCategory.Format");
/// `InvalidOptmizationService`, HTTP 400.
pub const INVALID_OPTMIZATION_SERVICE: ErrorCode = ErrorCode::new(400, "InvalidOptmizationService");
/// `InvalidOrderCharge.NotSupport`, HTTP 404.
pub const INVALID_ORDER_CHARGE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(404, "InvalidOrderCharge.NotSupport");
/// `InvalidOrderCharge.NotSupport`, HTTP 400.
pub const INVALID_ORDER_CHARGE_NOT_SUPPORT_400: ErrorCode =
    ErrorCode::new(400, "InvalidOrderCharge.NotSupport");
/// `InvalidOrderId.NotFound`, HTTP 400.
pub const INVALID_ORDER_ID_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidOrderId.NotFound");
/// `InvalidOrderTask.NotSupport`, HTTP 400.
pub const INVALID_ORDER_TASK_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidOrderTask.NotSupport");
/// `InvalidOSSURL`, HTTP 400.
pub const INVALID_OSSURL: ErrorCode = ErrorCode::new(400, "InvalidOSSURL");
/// `InvalidOssBackupFile.InvalidFile`, HTTP 400.
pub const INVALID_OSS_BACKUP_FILE_INVALID_FILE: ErrorCode =
    ErrorCode::new(400, "InvalidOssBackupFile.InvalidFile");
/// `InvalidOssObjectPositions.Format`, HTTP 403.
pub const INVALID_OSS_OBJECT_POSITIONS_FORMAT: ErrorCode =
    ErrorCode::new(403, "InvalidOssObjectPositions.Format");
/// `InvalidOssObjectStorageClassType`, HTTP 400.
pub const INVALID_OSS_OBJECT_STORAGE_CLASS_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidOssObjectStorageClassType");
/// `InvalidPageIndex`, HTTP 400.
pub const INVALID_PAGE_INDEX: ErrorCode = ErrorCode::new(400, "InvalidPageIndex");
/// `InvalidPage.notFound`, HTTP 404.
pub const INVALID_PAGE_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidPage.notFound");
/// `InvalidPage.NotFound`, HTTP 404.
pub const INVALID_PAGE_NOT_FOUND_404: ErrorCode = ErrorCode::new(404, "InvalidPage.NotFound");
/// `InvalidPageNumbers.Malformed`, HTTP 400.
pub const INVALID_PAGE_NUMBERS_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidPageNumbers.Malformed");
/// `InvalidPageParam.Format`, HTTP 400.
pub const INVALID_PAGE_PARAM_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidPageParam.Format");
/// `InvalidPageSize`, HTTP 400.
pub const INVALID_PAGE_SIZE: ErrorCode = ErrorCode::new(400, "InvalidPageSize");
/// `InvalidParam`, HTTP 400.
pub const INVALID_PARAM: ErrorCode = ErrorCode::new(400, "InvalidParam");
/// `InvalidParameter`, HTTP 400.
pub const INVALID_PARAMETER: ErrorCode = ErrorCode::new(400, "InvalidParameter");
/// `InvalidParameters.Format`, HTTP 400.
pub const INVALID_PARAMETERS_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidParameters.Format");
/// `InvalidParameters.Format`, HTTP 404.
pub const INVALID_PARAMETERS_FORMAT_404: ErrorCode =
    ErrorCode::new(404, "InvalidParameters.Format");
/// `InvalidParameters.Malformed`, HTTP 400.
pub const INVALID_PARAMETERS_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidParameters.Malformed");
/// `Invalid.Parameter`, HTTP 403.
pub const INVALID_PARAMETER_403: ErrorCode = ErrorCode::new(403, "Invalid.Parameter");
/// `InvalidParameter.ByokInsnameAndRegionAllEmpty`, HTTP 400.
pub const INVALID_PARAMETER_BYOK_INSNAME_AND_REGION_ALL_EMPTY: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ByokInsnameAndRegionAllEmpty");
/// `InvalidParameterCombination`, HTTP 400.
pub const INVALID_PARAMETER_COMBINATION: ErrorCode =
    ErrorCode::new(400, "InvalidParameterCombination");
/// `InvalidParameterGroupId.Malformed`, HTTP 400.
pub const INVALID_PARAMETER_GROUP_ID_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidParameterGroupId.Malformed");
/// `InvalidParameter.Invalid`, HTTP 400.
pub const INVALID_PARAMETER_INVALID: ErrorCode = ErrorCode::new(400, "InvalidParameter.Invalid");
/// `InvalidParameter.MinCapacity`, HTTP 400.
pub const INVALID_PARAMETER_MIN_CAPACITY: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.MinCapacity");
/// `InvalidParameter.NotSupportDiskTypeModify`, HTTP 400.
pub const INVALID_PARAMETER_NOT_SUPPORT_DISK_TYPE_MODIFY: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.NotSupportDiskTypeModify");
/// `InvalidParameter.NotSupportModifyServerlessConfigAndDiskTogether`, HTTP 400.
pub const INVALID_PARAMETER_NOT_SUPPORT_MODIFY_SERVERLESS_CONFIG_AND_DISK_TOGETHER: ErrorCode =
    ErrorCode::new(
        400,
        "InvalidParameter.NotSupportModifyServerlessConfigAndDiskTogether",
    );
/// `InvalidParameter.OwnerAccount`, HTTP 400.
pub const INVALID_PARAMETER_OWNER_ACCOUNT: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.OwnerAccount");
/// `InvalidParameterPaging`, HTTP 400.
pub const INVALID_PARAMETER_PAGING: ErrorCode = ErrorCode::new(400, "InvalidParameterPaging");
/// `InvalidParameter.ResourceType`, HTTP 400.
pub const INVALID_PARAMETER_RESOURCE_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.ResourceType");
/// `InvalidParameter.TagKey`, HTTP 400.
pub const INVALID_PARAMETER_TAG_KEY: ErrorCode = ErrorCode::new(400, "InvalidParameter.TagKey");
/// `InvalidParameter.TagValue`, HTTP 400.
pub const INVALID_PARAMETER_TAG_VALUE: ErrorCode = ErrorCode::new(400, "InvalidParameter.TagValue");
/// `InvalidParameterTemplateId`, HTTP 400.
pub const INVALID_PARAMETER_TEMPLATE_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameterTemplateId");
/// `InvalidParameterValue.NotStandard`, HTTP 400.
pub const INVALID_PARAMETER_VALUE_NOT_STANDARD: ErrorCode =
    ErrorCode::new(400, "InvalidParameterValue.NotStandard");
/// `InvalidParam`, HTTP 404.
pub const INVALID_PARAM_404: ErrorCode = ErrorCode::new(404, "InvalidParam");
/// `InvalidParam.Amount`, HTTP 400.
pub const INVALID_PARAM_AMOUNT: ErrorCode = ErrorCode::new(400, "InvalidParam.Amount");
/// `InvalidParamCombination`, HTTP 400.
pub const INVALID_PARAM_COMBINATION: ErrorCode = ErrorCode::new(400, "InvalidParamCombination");
/// `InvalidParam.CreateStrategy`, HTTP 400.
pub const INVALID_PARAM_CREATE_STRATEGY: ErrorCode =
    ErrorCode::new(400, "InvalidParam.CreateStrategy");
/// `InvalidParam.Engine`, HTTP 400.
pub const INVALID_PARAM_ENGINE: ErrorCode = ErrorCode::new(400, "InvalidParam.Engine");
/// `Invalid.ParamGroupDBCategory`, HTTP 400.
pub const INVALID_PARAM_GROUP_DB_CATEGORY: ErrorCode =
    ErrorCode::new(400, "Invalid.ParamGroupDBCategory");
/// `Invalid.ParamGroupDBVersion`, HTTP 400.
pub const INVALID_PARAM_GROUP_DB_VERSION: ErrorCode =
    ErrorCode::new(400, "Invalid.ParamGroupDBVersion");
/// `InvalidParamTableMeta`, HTTP 400.
pub const INVALID_PARAM_TABLE_META: ErrorCode = ErrorCode::new(400, "InvalidParamTableMeta");
/// `InvalidParamTableMeta.Content`, HTTP 400.
pub const INVALID_PARAM_TABLE_META_CONTENT: ErrorCode =
    ErrorCode::new(400, "InvalidParamTableMeta.Content");
/// `InvalidParamTableMeta.Duplicate`, HTTP 400.
pub const INVALID_PARAM_TABLE_META_DUPLICATE: ErrorCode =
    ErrorCode::new(400, "InvalidParamTableMeta.Duplicate");
/// `InvalidParamTableMetaForRestore.Content`, HTTP 400.
pub const INVALID_PARAM_TABLE_META_FOR_RESTORE_CONTENT: ErrorCode =
    ErrorCode::new(400, "InvalidParamTableMetaForRestore.Content");
/// `InvalidParamTableMeta.RestoreTime`, HTTP 403.
pub const INVALID_PARAM_TABLE_META_RESTORE_TIME: ErrorCode =
    ErrorCode::new(403, "InvalidParamTableMeta.RestoreTime");
/// `InvalidParamTableMeta.TooManyTables`, HTTP 400.
pub const INVALID_PARAM_TABLE_META_TOO_MANY_TABLES: ErrorCode =
    ErrorCode::new(400, "InvalidParamTableMeta.TooManyTables");
/// `InvalidPaymentMethod.Incomplete`, HTTP 400.
pub const INVALID_PAYMENT_METHOD_INCOMPLETE: ErrorCode =
    ErrorCode::new(400, "InvalidPaymentMethod.Incomplete");
/// `InvalidPaymentMethod.InsufficientBalance`, HTTP 400.
pub const INVALID_PAYMENT_METHOD_INSUFFICIENT_BALANCE: ErrorCode =
    ErrorCode::new(400, "InvalidPaymentMethod.InsufficientBalance");
/// `InvalidPaymentMethod.Missing`, HTTP 400.
pub const INVALID_PAYMENT_METHOD_MISSING: ErrorCode =
    ErrorCode::new(400, "InvalidPaymentMethod.Missing");
/// `InvalidPaymentMethod.NoAccess`, HTTP 400.
pub const INVALID_PAYMENT_METHOD_NO_ACCESS: ErrorCode =
    ErrorCode::new(400, "InvalidPaymentMethod.NoAccess");
/// `InvalidPayType`, HTTP 400.
pub const INVALID_PAY_TYPE: ErrorCode = ErrorCode::new(400, "InvalidPayType");
/// `InvalidPayType.Format`, HTTP 400.
pub const INVALID_PAY_TYPE_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidPayType.Format");
/// `InvalidPayType.Malformed`, HTTP 400.
pub const INVALID_PAY_TYPE_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidPayType.Malformed");
/// `InvalidPayType.NotSupported`, HTTP 400.
pub const INVALID_PAY_TYPE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidPayType.NotSupported");
/// `InvalidPeriod.Format`, HTTP 400.
pub const INVALID_PERIOD_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidPeriod.Format");
/// `InvalidPeriodOrUsedTime.Format`, HTTP 400.
pub const INVALID_PERIOD_OR_USED_TIME_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidPeriodOrUsedTime.Format");
/// `InvalidPort.Format`, HTTP 400.
pub const INVALID_PORT_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidPort.Format");
/// `InvalidPort.Malformed`, HTTP 400.
pub const INVALID_PORT_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidPort.Malformed");
/// `InvalidPreferredBackupPeriod.Malformed`, HTTP 400.
pub const INVALID_PREFERRED_BACKUP_PERIOD_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidPreferredBackupPeriod.Malformed");
/// `InvalidPreferredBackupTime.Format`, HTTP 400.
pub const INVALID_PREFERRED_BACKUP_TIME_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidPreferredBackupTime.Format");
/// `InvalidPrimaryCustinsStatus`, HTTP 400.
pub const INVALID_PRIMARY_CUSTINS_STATUS: ErrorCode =
    ErrorCode::new(400, "InvalidPrimaryCustinsStatus");
/// `InvalidPrivateIpAddress.AlreadyUsed`, HTTP 400.
pub const INVALID_PRIVATE_IP_ADDRESS_ALREADY_USED: ErrorCode =
    ErrorCode::new(400, "InvalidPrivateIpAddress.AlreadyUsed");
/// `InvalidPrivateIpAddress.Format`, HTTP 400.
pub const INVALID_PRIVATE_IP_ADDRESS_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidPrivateIpAddress.Format");
/// `InvalidPrivateIpAddress.Mismatch`, HTTP 400.
pub const INVALID_PRIVATE_IP_ADDRESS_MISMATCH: ErrorCode =
    ErrorCode::new(400, "InvalidPrivateIpAddress.Mismatch");
/// `Invalid.PrivateKey`, HTTP 400.
pub const INVALID_PRIVATE_KEY: ErrorCode = ErrorCode::new(400, "Invalid.PrivateKey");
/// `InvalidQuantity.NotSupported`, HTTP 400.
pub const INVALID_QUANTITY_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidQuantity.NotSupported");
/// `InvalidRCUValue`, HTTP 400.
pub const INVALID_RCU_VALUE: ErrorCode = ErrorCode::new(400, "InvalidRCUValue");
/// `InvalidReadDBInstance.NotFound`, HTTP 404.
pub const INVALID_READ_DB_INSTANCE_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidReadDBInstance.NotFound");
/// `InvalidReadDBInstanceStorage.Format`, HTTP 400.
pub const INVALID_READ_DB_INSTANCE_STORAGE_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidReadDBInstanceStorage.Format");
/// `InvalidReadEngineVersionPattern`, HTTP 400.
pub const INVALID_READ_ENGINE_VERSION_PATTERN: ErrorCode =
    ErrorCode::new(400, "InvalidReadEngineVersionPattern");
/// `InvalidReadStorageTypePattern`, HTTP 403.
pub const INVALID_READ_STORAGE_TYPE_PATTERN: ErrorCode =
    ErrorCode::new(403, "InvalidReadStorageTypePattern");
/// `InvalidRecoveryDbInstance.StorageSize`, HTTP 400.
pub const INVALID_RECOVERY_DB_INSTANCE_STORAGE_SIZE: ErrorCode =
    ErrorCode::new(400, "InvalidRecoveryDbInstance.StorageSize");
/// `InvalidRecoveryDbInstance.StorageType`, HTTP 400.
pub const INVALID_RECOVERY_DB_INSTANCE_STORAGE_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidRecoveryDbInstance.StorageType");
/// `InvalidRecoveryDBNames.Format`, HTTP 400.
pub const INVALID_RECOVERY_DB_NAMES_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidRecoveryDBNames.Format");
/// `InvalidReduceDiskSize`, HTTP 403.
pub const INVALID_REDUCE_DISK_SIZE: ErrorCode = ErrorCode::new(403, "InvalidReduceDiskSize");
/// `InvalidRegionAvzNotFound`, HTTP 403.
pub const INVALID_REGION_AVZ_NOT_FOUND: ErrorCode = ErrorCode::new(403, "InvalidRegionAvzNotFound");
/// `InvalidRegion.Format`, HTTP 400.
pub const INVALID_REGION_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidRegion.Format");
/// `InvalidRegionId.NotFound`, HTTP 404.
pub const INVALID_REGION_ID_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidRegionId.NotFound");
/// `InvalidRegion.NotFound`, HTTP 404.
pub const INVALID_REGION_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidRegion.NotFound");
/// `InvalidReleasedKeepPolicy.Format`, HTTP 400.
pub const INVALID_RELEASED_KEEP_POLICY_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidReleasedKeepPolicy.Format");
/// `InvalidRequestId`, HTTP 400.
pub const INVALID_REQUEST_ID: ErrorCode = ErrorCode::new(400, "InvalidRequestId");
/// `InvalidReserveAccount.Format`, HTTP 400.
pub const INVALID_RESERVE_ACCOUNT_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidReserveAccount.Format");
/// `InvalidResource.Format`, HTTP 400.
pub const INVALID_RESOURCE_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidResource.Format");
/// `InvalidResourceId.NotFound`, HTTP 400.
pub const INVALID_RESOURCE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidResourceId.NotFound");
/// `InvalidResource.Type.NotSupport`, HTTP 400.
pub const INVALID_RESOURCE_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidResource.Type.NotSupport");
/// `InvalidRestartPolicy.Format`, HTTP 403.
pub const INVALID_RESTART_POLICY_FORMAT: ErrorCode =
    ErrorCode::new(403, "InvalidRestartPolicy.Format");
/// `InvalidRestoreDB`, HTTP 400.
pub const INVALID_RESTORE_DB: ErrorCode = ErrorCode::new(400, "InvalidRestoreDB");
/// `InvalidRestoreTime.Format`, HTTP 400.
pub const INVALID_RESTORE_TIME_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidRestoreTime.Format");
/// `InvalidRestoreTime.Malformed`, HTTP 400.
pub const INVALID_RESTORE_TIME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidRestoreTime.Malformed");
/// `InvalidRestoreTimeSpecified`, HTTP 400.
pub const INVALID_RESTORE_TIME_SPECIFIED: ErrorCode =
    ErrorCode::new(400, "InvalidRestoreTimeSpecified");
/// `InvalidRestoreType.Format`, HTTP 400.
pub const INVALID_RESTORE_TYPE_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidRestoreType.Format");
/// `InvalidRetainInstance.Format`, HTTP 400.
pub const INVALID_RETAIN_INSTANCE_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidRetainInstance.Format");
/// `InvalidRwSplitNetType.NotFound`, HTTP 404.
pub const INVALID_RW_SPLIT_NET_TYPE_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidRwSplitNetType.NotFound");
/// `InvalidSaleComponentFault`, HTTP 403.
pub const INVALID_SALE_COMPONENT_FAULT: ErrorCode =
    ErrorCode::new(403, "InvalidSaleComponentFault");
/// `InvalidScope`, HTTP 400.
pub const INVALID_SCOPE: ErrorCode = ErrorCode::new(400, "InvalidScope");
/// `InvalidSearchTimeRange`, HTTP 400.
pub const INVALID_SEARCH_TIME_RANGE: ErrorCode = ErrorCode::new(400, "InvalidSearchTimeRange");
/// `InvalidSecurityIPList.Duplicate`, HTTP 400.
pub const INVALID_SECURITY_IP_LIST_DUPLICATE: ErrorCode =
    ErrorCode::new(400, "InvalidSecurityIPList.Duplicate");
/// `InvalidSecurityIPList.Format`, HTTP 400.
pub const INVALID_SECURITY_IP_LIST_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidSecurityIPList.Format");
/// `InvalidSecurityIPListLength.Malformed`, HTTP 400.
pub const INVALID_SECURITY_IP_LIST_LENGTH_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidSecurityIPListLength.Malformed");
/// `InvalidSecurityIPList.Malformed`, HTTP 400.
pub const INVALID_SECURITY_IP_LIST_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidSecurityIPList.Malformed");
/// `InvalidSecurityIPList.QuotaExceeded`, HTTP 400.
pub const INVALID_SECURITY_IP_LIST_QUOTA_EXCEEDED: ErrorCode =
    ErrorCode::new(400, "InvalidSecurityIPList.QuotaExceeded");
/// `InvalidServerCertOrPrivateKey`, HTTP 400.
pub const INVALID_SERVER_CERT_OR_PRIVATE_KEY: ErrorCode =
    ErrorCode::new(400, "InvalidServerCertOrPrivateKey");
/// `InvalidServiceType.Format`, HTTP 400.
pub const INVALID_SERVICE_TYPE_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidServiceType.Format");
/// `InvalidShareDbInstanceClassNotSupport`, HTTP 400.
pub const INVALID_SHARE_DB_INSTANCE_CLASS_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidShareDbInstanceClassNotSupport");
/// `InvalidShareInstance.NotSupport`, HTTP 400.
pub const INVALID_SHARE_INSTANCE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidShareInstance.NotSupport");
/// `InvalidSourceCategory`, HTTP 400.
pub const INVALID_SOURCE_CATEGORY: ErrorCode = ErrorCode::new(400, "InvalidSourceCategory");
/// `InvalidSourceRestoreDBName.NotFound`, HTTP 400.
pub const INVALID_SOURCE_RESTORE_DB_NAME_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidSourceRestoreDBName.NotFound");
/// `InvalidSqlLog.Malformed`, HTTP 400.
pub const INVALID_SQL_LOG_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidSqlLog.Malformed");
/// `InvalidSqlRetention.Malformed`, HTTP 403.
pub const INVALID_SQL_RETENTION_MALFORMED: ErrorCode =
    ErrorCode::new(403, "InvalidSqlRetention.Malformed");
/// `InvalidSqlRetention.Malformed`, HTTP 400.
pub const INVALID_SQL_RETENTION_MALFORMED_400: ErrorCode =
    ErrorCode::new(400, "InvalidSqlRetention.Malformed");
/// `InvalidSSLStatus`, HTTP 400.
pub const INVALID_SSL_STATUS: ErrorCode = ErrorCode::new(400, "InvalidSSLStatus");
/// `InvalidSSLstatus`, HTTP 400.
pub const INVALID_SS_LSTATUS: ErrorCode = ErrorCode::new(400, "InvalidSSLstatus");
/// `InvalidStartTimeAndEndTime.Malformed`, HTTP 400.
pub const INVALID_START_TIME_AND_END_TIME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidStartTimeAndEndTime.Malformed");
/// `InvalidStartTime.Format`, HTTP 400.
pub const INVALID_START_TIME_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidStartTime.Format");
/// `InvalidStatus.Format`, HTTP 400.
pub const INVALID_STATUS_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidStatus.Format");
/// `InvalidStorage.Format`, HTTP 400.
pub const INVALID_STORAGE_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidStorage.Format");
/// `InvalidStorageSize.Direction`, HTTP 400.
pub const INVALID_STORAGE_SIZE_DIRECTION: ErrorCode =
    ErrorCode::new(400, "InvalidStorageSize.Direction");
/// `InvalidStorageType.Direction`, HTTP 400.
pub const INVALID_STORAGE_TYPE_DIRECTION: ErrorCode =
    ErrorCode::new(400, "InvalidStorageType.Direction");
/// `InvalidSwitchMode.NotFound`, HTTP 400.
pub const INVALID_SWITCH_MODE_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidSwitchMode.NotFound");
/// `InvalidSwitchOver`, HTTP 400.
pub const INVALID_SWITCH_OVER: ErrorCode = ErrorCode::new(400, "InvalidSwitchOver");
/// `InvalidSwitchTime`, HTTP 400.
pub const INVALID_SWITCH_TIME: ErrorCode = ErrorCode::new(400, "InvalidSwitchTime");
/// `InvalidSwitchTimeMode`, HTTP 400.
pub const INVALID_SWITCH_TIME_MODE: ErrorCode = ErrorCode::new(400, "InvalidSwitchTimeMode");
/// `InvalidSwitchType.Malformed`, HTTP 403.
pub const INVALID_SWITCH_TYPE_MALFORMED: ErrorCode =
    ErrorCode::new(403, "InvalidSwitchType.Malformed");
/// `InvalidTagKey.Malformed`, HTTP 401.
pub const INVALID_TAG_KEY_MALFORMED: ErrorCode = ErrorCode::new(401, "InvalidTagKey.Malformed");
/// `InvalidTagKey.Malformed`, HTTP 400.
pub const INVALID_TAG_KEY_MALFORMED_400: ErrorCode = ErrorCode::new(400, "InvalidTagKey.Malformed");
/// `InvalidTagValue.Malformed`, HTTP 400.
pub const INVALID_TAG_VALUE_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidTagValue.Malformed");
/// `InvalidTargetCategory`, HTTP 400.
pub const INVALID_TARGET_CATEGORY: ErrorCode = ErrorCode::new(400, "InvalidTargetCategory");
/// `InvalidTargetDBInstanceName.Format`, HTTP 400.
pub const INVALID_TARGET_DB_INSTANCE_NAME_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidTargetDBInstanceName.Format");
/// `InvalidTargetDBInstanceName.Format`, HTTP 403.
pub const INVALID_TARGET_DB_INSTANCE_NAME_FORMAT_403: ErrorCode =
    ErrorCode::new(403, "InvalidTargetDBInstanceName.Format");
/// `InvalidTargetDedicatedHostId.NotFound`, HTTP 400.
pub const INVALID_TARGET_DEDICATED_HOST_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidTargetDedicatedHostId.NotFound");
/// `InvalidTargetMinorVersion.Format`, HTTP 400.
pub const INVALID_TARGET_MINOR_VERSION_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidTargetMinorVersion.Format");
/// `InvalidTargetStorageType`, HTTP 400.
pub const INVALID_TARGET_STORAGE_TYPE: ErrorCode = ErrorCode::new(400, "InvalidTargetStorageType");
/// `InvalidTask.NotFound`, HTTP 400.
pub const INVALID_TASK_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidTask.NotFound");
/// `InvalidTaskStatus`, HTTP 400.
pub const INVALID_TASK_STATUS: ErrorCode = ErrorCode::new(400, "InvalidTaskStatus");
/// `InvalidTaskType.Invalid`, HTTP 400.
pub const INVALID_TASK_TYPE_INVALID: ErrorCode = ErrorCode::new(400, "InvalidTaskType.Invalid");
/// `InvalidTDEstatus`, HTTP 400.
pub const INVALID_TD_ESTATUS: ErrorCode = ErrorCode::new(400, "InvalidTDEstatus");
/// `InvalidTDEstatus.Format`, HTTP 400.
pub const INVALID_TD_ESTATUS_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidTDEstatus.Format");
/// `InvalidTempInstance.NotSupport`, HTTP 403.
pub const INVALID_TEMP_INSTANCE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "InvalidTempInstance.NotSupport");
/// `InvalidTime.Format`, HTTP 400.
pub const INVALID_TIME_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidTime.Format");
/// `InvalidTimeType.NotFound`, HTTP 404.
pub const INVALID_TIME_TYPE_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidTimeType.NotFound");
/// `InvalidTransType.NotSupport`, HTTP 400.
pub const INVALID_TRANS_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidTransType.NotSupport");
/// `InvalidTunnelId`, HTTP 400.
pub const INVALID_TUNNEL_ID: ErrorCode = ErrorCode::new(400, "InvalidTunnelId");
/// `InvalidUID.Duplicate`, HTTP 400.
pub const INVALID_UID_DUPLICATE: ErrorCode = ErrorCode::new(400, "InvalidUID.Duplicate");
/// `InvalidUpgradePrecheckResult`, HTTP 400.
pub const INVALID_UPGRADE_PRECHECK_RESULT: ErrorCode =
    ErrorCode::new(400, "InvalidUpgradePrecheckResult");
/// `InvalidUsedTime`, HTTP 400.
pub const INVALID_USED_TIME: ErrorCode = ErrorCode::new(400, "InvalidUsedTime");
/// `InvalidUsedTime.Format`, HTTP 400.
pub const INVALID_USED_TIME_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidUsedTime.Format");
/// `InvalidUserId.NotSupport`, HTTP 400.
pub const INVALID_USER_ID_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "InvalidUserId.NotSupport");
/// `InvalidUser.NotFound`, HTTP 404.
pub const INVALID_USER_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidUser.NotFound");
/// `InvalidUserOperatorPermission`, HTTP 403.
pub const INVALID_USER_OPERATOR_PERMISSION: ErrorCode =
    ErrorCode::new(403, "InvalidUserOperatorPermission");
/// `InvalidVersion`, HTTP 400.
pub const INVALID_VERSION: ErrorCode = ErrorCode::new(400, "InvalidVersion");
/// `InvalidVPCId`, HTTP 400.
pub const INVALID_VPC_ID: ErrorCode = ErrorCode::new(400, "InvalidVPCId");
/// `InvalidVpcId.NotSupported`, HTTP 400.
pub const INVALID_VPC_ID_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidVpcId.NotSupported");
/// `InvalidVpcIdOrVswitchId.NotSupported`, HTTP 400.
pub const INVALID_VPC_ID_OR_VSWITCH_ID_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidVpcIdOrVswitchId.NotSupported");
/// `InvalidVpcIdRegion.NotSupported`, HTTP 400.
pub const INVALID_VPC_ID_REGION_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidVpcIdRegion.NotSupported");
/// `InvalidVpcInfo.NotFound`, HTTP 403.
pub const INVALID_VPC_INFO_NOT_FOUND: ErrorCode = ErrorCode::new(403, "InvalidVpcInfo.NotFound");
/// `InvalidVpcInstanceId`, HTTP 400.
pub const INVALID_VPC_INSTANCE_ID: ErrorCode = ErrorCode::new(400, "InvalidVpcInstanceId");
/// `InvalidVpcParameter`, HTTP 400.
pub const INVALID_VPC_PARAMETER: ErrorCode = ErrorCode::new(400, "InvalidVpcParameter");
/// `InvalidVswitchId`, HTTP 403.
pub const INVALID_VSWITCH_ID: ErrorCode = ErrorCode::new(403, "InvalidVswitchId");
/// `InvalidVSwitchId.Mismatch`, HTTP 400.
pub const INVALID_V_SWITCH_ID_MISMATCH: ErrorCode =
    ErrorCode::new(400, "InvalidVSwitchId.Mismatch");
/// `InvalidVSwitchId.NotFound`, HTTP 400.
pub const INVALID_V_SWITCH_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidVSwitchId.NotFound");
/// `InvalidVSwitchId.NotFound`, HTTP 404.
pub const INVALID_V_SWITCH_ID_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidVSwitchId.NotFound");
/// `InvalidWeight.Format`, HTTP 404.
pub const INVALID_WEIGHT_FORMAT: ErrorCode = ErrorCode::new(404, "InvalidWeight.Format");
/// `InvalidWhitelistNetType.Malformed`, HTTP 400.
pub const INVALID_WHITELIST_NET_TYPE_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidWhitelistNetType.Malformed");
/// `InvalidWhitelistTemplateId`, HTTP 400.
pub const INVALID_WHITELIST_TEMPLATE_ID: ErrorCode =
    ErrorCode::new(400, "InvalidWhitelistTemplateId");
/// `InvalidWhitelistTemplateName.Duplicated`, HTTP 400.
pub const INVALID_WHITELIST_TEMPLATE_NAME_DUPLICATED: ErrorCode =
    ErrorCode::new(400, "InvalidWhitelistTemplateName.Duplicated");
/// `InvalidZoneId.NotEqual`, HTTP 400.
pub const INVALID_ZONE_ID_NOT_EQUAL: ErrorCode = ErrorCode::new(400, "InvalidZoneId.NotEqual");
/// `InvalidZoneId.NotNull`, HTTP 400.
pub const INVALID_ZONE_ID_NOT_NULL: ErrorCode = ErrorCode::new(400, "InvalidZoneId.NotNull");
/// `InvalidZoneId.NotSupported`, HTTP 400.
pub const INVALID_ZONE_ID_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidZoneId.NotSupported");
/// `InvalidZoneIdSlave1.Missing`, HTTP 400.
pub const INVALID_ZONE_ID_SLAVE1_MISSING: ErrorCode =
    ErrorCode::new(400, "InvalidZoneIdSlave1.Missing");
/// `InvalidZone.NotSupported`, HTTP 400.
pub const INVALID_ZONE_NOT_SUPPORTED: ErrorCode = ErrorCode::new(400, "InvalidZone.NotSupported");
/// `InvalidZone.NotSupportedForStorageType`, HTTP 400.
pub const INVALID_ZONE_NOT_SUPPORTED_FOR_STORAGE_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidZone.NotSupportedForStorageType");
/// `InvokeProxyFailure`, HTTP 500.
pub const INVOKE_PROXY_FAILURE: ErrorCode = ErrorCode::new(500, "InvokeProxyFailure");
/// `InvokeServiceFailed`, HTTP 400.
pub const INVOKE_SERVICE_FAILED: ErrorCode = ErrorCode::new(400, "InvokeServiceFailed");
/// `IO.Exception`, HTTP 400.
pub const IO_EXCEPTION: ErrorCode = ErrorCode::new(400, "IO.Exception");
/// `KmsApiError`, HTTP 400.
pub const KMS_API_ERROR: ErrorCode = ErrorCode::new(400, "KmsApiError");
/// `Kms.Unauthorized`, HTTP 400.
pub const KMS_UNAUTHORIZED: ErrorCode = ErrorCode::new(400, "Kms.Unauthorized");
/// `LogBackupNotEnabled`, HTTP 400.
pub const LOG_BACKUP_NOT_ENABLED: ErrorCode = ErrorCode::new(400, "LogBackupNotEnabled");
/// `LX.ARGUMENT.ILLEGAL`, HTTP 400.
pub const LX_ARGUMENT_ILLEGAL: ErrorCode = ErrorCode::new(400, "LX.ARGUMENT.ILLEGAL");
/// `ManualHATime.Format`, HTTP 400.
pub const MANUAL_HA_TIME_FORMAT: ErrorCode = ErrorCode::new(400, "ManualHATime.Format");
/// `ManualHATimeIsNull`, HTTP 400.
pub const MANUAL_HA_TIME_IS_NULL: ErrorCode = ErrorCode::new(400, "ManualHATimeIsNull");
/// `MasterDBInstanceClassNotSupport`, HTTP 403.
pub const MASTER_DB_INSTANCE_CLASS_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "MasterDBInstanceClassNotSupport");
/// `MasterDBInstanceState.NotSupport`, HTTP 400.
pub const MASTER_DB_INSTANCE_STATE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "MasterDBInstanceState.NotSupport");
/// `MaxscaleAlreadyExist`, HTTP 400.
pub const MAXSCALE_ALREADY_EXIST: ErrorCode = ErrorCode::new(400, "MaxscaleAlreadyExist");
/// `MaxscaleCreating`, HTTP 404.
pub const MAXSCALE_CREATING: ErrorCode = ErrorCode::new(404, "MaxscaleCreating");
/// `MaxscaleInstanceNotSupport`, HTTP 403.
pub const MAXSCALE_INSTANCE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "MaxscaleInstanceNotSupport");
/// `MaxscaleInternalError`, HTTP 400.
pub const MAXSCALE_INTERNAL_ERROR: ErrorCode = ErrorCode::new(400, "MaxscaleInternalError");
/// `MaxscaleMinorVersionNotSupport`, HTTP 403.
pub const MAXSCALE_MINOR_VERSION_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "MaxscaleMinorVersionNotSupport");
/// `Maxscale.NotFound`, HTTP 404.
pub const MAXSCALE_NOT_FOUND: ErrorCode = ErrorCode::new(404, "Maxscale.NotFound");
/// `MaxscaleNotSupport`, HTTP 400.
pub const MAXSCALE_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "MaxscaleNotSupport");
/// `MaxScaleLevel.NotSupport`, HTTP 403.
pub const MAX_SCALE_LEVEL_NOT_SUPPORT: ErrorCode = ErrorCode::new(403, "MaxScaleLevel.NotSupport");
/// `MGRMasterNodeRestart.Unsupported`, HTTP 400.
pub const MGR_MASTER_NODE_RESTART_UNSUPPORTED: ErrorCode =
    ErrorCode::new(400, "MGRMasterNodeRestart.Unsupported");
/// `MigrateAlreadyExistsFault`, HTTP 400.
pub const MIGRATE_ALREADY_EXISTS_FAULT: ErrorCode =
    ErrorCode::new(400, "MigrateAlreadyExistsFault");
/// `MigrateAlreadyReadWriteSplitExistsFault`, HTTP 403.
pub const MIGRATE_ALREADY_READ_WRITE_SPLIT_EXISTS_FAULT: ErrorCode =
    ErrorCode::new(403, "MigrateAlreadyReadWriteSplitExistsFault");
/// `MigrateAlreadyReadWriteSplitExistsFault`, HTTP 400.
pub const MIGRATE_ALREADY_READ_WRITE_SPLIT_EXISTS_FAULT_400: ErrorCode =
    ErrorCode::new(400, "MigrateAlreadyReadWriteSplitExistsFault");
/// `MigrateSlaveNotSupport`, HTTP 403.
pub const MIGRATE_SLAVE_NOT_SUPPORT: ErrorCode = ErrorCode::new(403, "MigrateSlaveNotSupport");
/// `MinorVersionAttr.NotFound`, HTTP 400.
pub const MINOR_VERSION_ATTR_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "MinorVersionAttr.NotFound");
/// `MinorVersionNotSupport`, HTTP 400.
pub const MINOR_VERSION_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "MinorVersionNotSupport");
/// `MinorVersionNotSupport`, HTTP 403.
pub const MINOR_VERSION_NOT_SUPPORT_403: ErrorCode = ErrorCode::new(403, "MinorVersionNotSupport");
/// `MinorVersionTag.NotFound`, HTTP 400.
pub const MINOR_VERSION_TAG_NOT_FOUND: ErrorCode = ErrorCode::new(400, "MinorVersionTag.NotFound");
/// `MirrorInsExists`, HTTP 400.
pub const MIRROR_INS_EXISTS: ErrorCode = ErrorCode::new(400, "MirrorInsExists");
/// `MissingActivityId`, HTTP 400.
pub const MISSING_ACTIVITY_ID: ErrorCode = ErrorCode::new(400, "MissingActivityId");
/// `MissingCategory`, HTTP 400.
pub const MISSING_CATEGORY: ErrorCode = ErrorCode::new(400, "MissingCategory");
/// `MissingConnectionString`, HTTP 400.
pub const MISSING_CONNECTION_STRING: ErrorCode = ErrorCode::new(400, "MissingConnectionString");
/// `MissingDBName`, HTTP 400.
pub const MISSING_DB_NAME: ErrorCode = ErrorCode::new(400, "MissingDBName");
/// `MissingMinorVersionTag`, HTTP 400.
pub const MISSING_MINOR_VERSION_TAG: ErrorCode = ErrorCode::new(400, "MissingMinorVersionTag");
/// `MissingParameter`, HTTP 400.
pub const MISSING_PARAMETER: ErrorCode = ErrorCode::new(400, "MissingParameter");
/// `MissingParameter.Engine`, HTTP 400.
pub const MISSING_PARAMETER_ENGINE: ErrorCode = ErrorCode::new(400, "MissingParameter.Engine");
/// `MissingParameter.EngineVersion`, HTTP 400.
pub const MISSING_PARAMETER_ENGINE_VERSION: ErrorCode =
    ErrorCode::new(400, "MissingParameter.EngineVersion");
/// `MissingParameter.MinorVersionTag`, HTTP 400.
pub const MISSING_PARAMETER_MINOR_VERSION_TAG: ErrorCode =
    ErrorCode::new(400, "MissingParameter.MinorVersionTag");
/// `MissingParameter.ResourceIds`, HTTP 400.
pub const MISSING_PARAMETER_RESOURCE_IDS: ErrorCode =
    ErrorCode::new(400, "MissingParameter.ResourceIds");
/// `MissingUID`, HTTP 400.
pub const MISSING_UID: ErrorCode = ErrorCode::new(400, "MissingUID");
/// `MissingUserID`, HTTP 400.
pub const MISSING_USER_ID: ErrorCode = ErrorCode::new(400, "MissingUserID");
/// `MissBackupSetAndRestoreTime.NotFound`, HTTP 400.
pub const MISS_BACKUP_SET_AND_RESTORE_TIME_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "MissBackupSetAndRestoreTime.NotFound");
/// `MoneyLessThan100`, HTTP 403.
pub const MONEY_LESS_THAN100: ErrorCode = ErrorCode::new(403, "MoneyLessThan100");
/// `NetworkOrSqlTimeoutError`, HTTP 408.
pub const NETWORK_OR_SQL_TIMEOUT_ERROR: ErrorCode = ErrorCode::new(408, "NetworkOrSqlTimeoutError");
/// `NetTypeChangeTimesExceeded`, HTTP 403.
pub const NET_TYPE_CHANGE_TIMES_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "NetTypeChangeTimesExceeded");
/// `NetTypeExists`, HTTP 403.
pub const NET_TYPE_EXISTS: ErrorCode = ErrorCode::new(403, "NetTypeExists");
/// `NetTypeExists`, HTTP 400.
pub const NET_TYPE_EXISTS_400: ErrorCode = ErrorCode::new(400, "NetTypeExists");
/// `NetWork.NotFound`, HTTP 400.
pub const NET_WORK_NOT_FOUND: ErrorCode = ErrorCode::new(400, "NetWork.NotFound");
/// `NotHaveProxy`, HTTP 403.
pub const NOT_HAVE_PROXY: ErrorCode = ErrorCode::new(403, "NotHaveProxy");
/// `NotInFlowController`, HTTP 403.
pub const NOT_IN_FLOW_CONTROLLER: ErrorCode = ErrorCode::new(403, "NotInFlowController");
/// `NotSupportReduceDiskSize`, HTTP 400.
pub const NOT_SUPPORT_REDUCE_DISK_SIZE: ErrorCode = ErrorCode::new(400, "NotSupportReduceDiskSize");
/// `NoActiveBYOK`, HTTP 403.
pub const NO_ACTIVE_BYOK: ErrorCode = ErrorCode::new(403, "NoActiveBYOK");
/// `NoAvailableDisasterRestoreBakset`, HTTP 400.
pub const NO_AVAILABLE_DISASTER_RESTORE_BAKSET: ErrorCode =
    ErrorCode::new(400, "NoAvailableDisasterRestoreBakset");
/// `NoAvailableLogBackup`, HTTP 400.
pub const NO_AVAILABLE_LOG_BACKUP: ErrorCode = ErrorCode::new(400, "NoAvailableLogBackup");
/// `noAvailablePaymentMethod`, HTTP 400.
pub const NO_AVAILABLE_PAYMENT_METHOD: ErrorCode = ErrorCode::new(400, "noAvailablePaymentMethod");
/// `NoBackupSetRegion`, HTTP 400.
pub const NO_BACKUP_SET_REGION: ErrorCode = ErrorCode::new(400, "NoBackupSetRegion");
/// `NoBaksetName`, HTTP 400.
pub const NO_BAKSET_NAME: ErrorCode = ErrorCode::new(400, "NoBaksetName");
/// `NoPermission.SystemTag`, HTTP 400.
pub const NO_PERMISSION_SYSTEM_TAG: ErrorCode = ErrorCode::new(400, "NoPermission.SystemTag");
/// `NoSourceInstanceName`, HTTP 400.
pub const NO_SOURCE_INSTANCE_NAME: ErrorCode = ErrorCode::new(400, "NoSourceInstanceName");
/// `NumberExceed.ResourceIds`, HTTP 400.
pub const NUMBER_EXCEED_RESOURCE_IDS: ErrorCode = ErrorCode::new(400, "NumberExceed.ResourceIds");
/// `NumberExceed.Tags`, HTTP 400.
pub const NUMBER_EXCEED_TAGS: ErrorCode = ErrorCode::new(400, "NumberExceed.Tags");
/// `nvalidStorageType.NotSupport`, HTTP 400.
pub const NVALID_STORAGE_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "nvalidStorageType.NotSupport");
/// `OperationDenied`, HTTP 403.
pub const OPERATION_DENIED: ErrorCode = ErrorCode::new(403, "OperationDenied");
/// `OperationDenied`, HTTP 400.
pub const OPERATION_DENIED_400: ErrorCode = ErrorCode::new(400, "OperationDenied");
/// `OperationDenied.AccountMode`, HTTP 403.
pub const OPERATION_DENIED_ACCOUNT_MODE: ErrorCode =
    ErrorCode::new(403, "OperationDenied.AccountMode");
/// `OperationDenied.ApiForbidden`, HTTP 403.
pub const OPERATION_DENIED_API_FORBIDDEN: ErrorCode =
    ErrorCode::new(403, "OperationDenied.ApiForbidden");
/// `OperationDenied.ApiForbiddenForLogBackupFrequency`, HTTP 403.
pub const OPERATION_DENIED_API_FORBIDDEN_FOR_LOG_BACKUP_FREQUENCY: ErrorCode =
    ErrorCode::new(403, "OperationDenied.ApiForbiddenForLogBackupFrequency");
/// `OperationDenied.BackupSetDeleteNotSupport`, HTTP 403.
pub const OPERATION_DENIED_BACKUP_SET_DELETE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "OperationDenied.BackupSetDeleteNotSupport");
/// `OperationDenied.ClassicNetworkType`, HTTP 403.
pub const OPERATION_DENIED_CLASSIC_NETWORK_TYPE: ErrorCode =
    ErrorCode::new(403, "OperationDenied.ClassicNetworkType");
/// `OperationDenied.DBInstance`, HTTP 400.
pub const OPERATION_DENIED_DB_INSTANCE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.DBInstance");
/// `OperationDenied.DBInstanceConnType`, HTTP 403.
pub const OPERATION_DENIED_DB_INSTANCE_CONN_TYPE: ErrorCode =
    ErrorCode::new(403, "OperationDenied.DBInstanceConnType");
/// `OperationDenied.DBInstanceMonitorPeriod`, HTTP 403.
pub const OPERATION_DENIED_DB_INSTANCE_MONITOR_PERIOD: ErrorCode =
    ErrorCode::new(403, "OperationDenied.DBInstanceMonitorPeriod");
/// `OperationDenied.DBInstanceNetType`, HTTP 400.
pub const OPERATION_DENIED_DB_INSTANCE_NET_TYPE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.DBInstanceNetType");
/// `OperationDenied.DBInstanceStatus`, HTTP 400.
pub const OPERATION_DENIED_DB_INSTANCE_STATUS: ErrorCode =
    ErrorCode::new(400, "OperationDenied.DBInstanceStatus");
/// `OperationDenied.DBInstanceType`, HTTP 403.
pub const OPERATION_DENIED_DB_INSTANCE_TYPE: ErrorCode =
    ErrorCode::new(403, "OperationDenied.DBInstanceType");
/// `OperationDenied.DBType`, HTTP 403.
pub const OPERATION_DENIED_DB_TYPE: ErrorCode = ErrorCode::new(403, "OperationDenied.DBType");
/// `OperationDenied.DeletionProtection`, HTTP 400.
pub const OPERATION_DENIED_DELETION_PROTECTION: ErrorCode =
    ErrorCode::new(400, "OperationDenied.DeletionProtection");
/// `OperationDenied.DurationLimit`, HTTP 400.
pub const OPERATION_DENIED_DURATION_LIMIT: ErrorCode =
    ErrorCode::new(400, "OperationDenied.DurationLimit");
/// `OperationDenied.InvalidStorageSize`, HTTP 400.
pub const OPERATION_DENIED_INVALID_STORAGE_SIZE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.InvalidStorageSize");
/// `OperationDenied.LockMode`, HTTP 403.
pub const OPERATION_DENIED_LOCK_MODE: ErrorCode = ErrorCode::new(403, "OperationDenied.LockMode");
/// `OperationDenied.MasterDBInstanceState`, HTTP 400.
pub const OPERATION_DENIED_MASTER_DB_INSTANCE_STATE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.MasterDBInstanceState");
/// `OperationDenied.ModifyBackupSwitchOff`, HTTP 403.
pub const OPERATION_DENIED_MODIFY_BACKUP_SWITCH_OFF: ErrorCode =
    ErrorCode::new(403, "OperationDenied.ModifyBackupSwitchOff");
/// `OperationDenied.MultiRegions`, HTTP 400.
pub const OPERATION_DENIED_MULTI_REGIONS: ErrorCode =
    ErrorCode::new(400, "OperationDenied.MultiRegions");
/// `OperationDenied.NotSupportedBackupMethod`, HTTP 403.
pub const OPERATION_DENIED_NOT_SUPPORTED_BACKUP_METHOD: ErrorCode =
    ErrorCode::new(403, "OperationDenied.NotSupportedBackupMethod");
/// `OperationDenied.OperateFrequently`, HTTP 400.
pub const OPERATION_DENIED_OPERATE_FREQUENTLY: ErrorCode =
    ErrorCode::new(400, "OperationDenied.OperateFrequently");
/// `OperationDenied.OrderUnPaid`, HTTP 400.
pub const OPERATION_DENIED_ORDER_UN_PAID: ErrorCode =
    ErrorCode::new(400, "OperationDenied.OrderUnPaid");
/// `OperationDenied.OutofUsage`, HTTP 403.
pub const OPERATION_DENIED_OUTOF_USAGE: ErrorCode =
    ErrorCode::new(403, "OperationDenied.OutofUsage");
/// `OperationDenied.PayType`, HTTP 400.
pub const OPERATION_DENIED_PAY_TYPE: ErrorCode = ErrorCode::new(400, "OperationDenied.PayType");
/// `OperationDenied.PrePayTypeNotSupported`, HTTP 403.
pub const OPERATION_DENIED_PRE_PAY_TYPE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "OperationDenied.PrePayTypeNotSupported");
/// `OperationDenied.PrimaryDBInstanceStatus`, HTTP 403.
pub const OPERATION_DENIED_PRIMARY_DB_INSTANCE_STATUS: ErrorCode =
    ErrorCode::new(403, "OperationDenied.PrimaryDBInstanceStatus");
/// `OperationDenied.Product`, HTTP 403.
pub const OPERATION_DENIED_PRODUCT: ErrorCode = ErrorCode::new(403, "OperationDenied.Product");
/// `OperationDenied.Product`, HTTP 400.
pub const OPERATION_DENIED_PRODUCT_400: ErrorCode = ErrorCode::new(400, "OperationDenied.Product");
/// `OperationDenied.QuotaExceed`, HTTP 400.
pub const OPERATION_DENIED_QUOTA_EXCEED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.QuotaExceed");
/// `OperationDenied.QuotaInsufficient`, HTTP 400.
pub const OPERATION_DENIED_QUOTA_INSUFFICIENT: ErrorCode =
    ErrorCode::new(400, "OperationDenied.QuotaInsufficient");
/// `OperationDenied.Resource`, HTTP 403.
pub const OPERATION_DENIED_RESOURCE: ErrorCode = ErrorCode::new(403, "OperationDenied.Resource");
/// `OperationDenied.RestoreTime`, HTTP 400.
pub const OPERATION_DENIED_RESTORE_TIME: ErrorCode =
    ErrorCode::new(400, "OperationDenied.RestoreTime");
/// `OperationDenied.SnapshotBackupSet`, HTTP 400.
pub const OPERATION_DENIED_SNAPSHOT_BACKUP_SET: ErrorCode =
    ErrorCode::new(400, "OperationDenied.SnapshotBackupSet");
/// `OperationDenied.Switch`, HTTP 400.
pub const OPERATION_DENIED_SWITCH: ErrorCode = ErrorCode::new(400, "OperationDenied.Switch");
/// `OperationDenied.SwitchSnapshotToPhysical`, HTTP 403.
pub const OPERATION_DENIED_SWITCH_SNAPSHOT_TO_PHYSICAL: ErrorCode =
    ErrorCode::new(403, "OperationDenied.SwitchSnapshotToPhysical");
/// `OperationDenied.SwitchSnapshotToPhysical`, HTTP 400.
pub const OPERATION_DENIED_SWITCH_SNAPSHOT_TO_PHYSICAL_400: ErrorCode =
    ErrorCode::new(400, "OperationDenied.SwitchSnapshotToPhysical");
/// `OperationDenied.SwitchToCrossRegionBackup`, HTTP 400.
pub const OPERATION_DENIED_SWITCH_TO_CROSS_REGION_BACKUP: ErrorCode =
    ErrorCode::new(400, "OperationDenied.SwitchToCrossRegionBackup");
/// `OperationDenied.SwitchToSnapshot`, HTTP 400.
pub const OPERATION_DENIED_SWITCH_TO_SNAPSHOT: ErrorCode =
    ErrorCode::new(400, "OperationDenied.SwitchToSnapshot");
/// `OperationDenied.SwitchToVPC`, HTTP 403.
pub const OPERATION_DENIED_SWITCH_TO_VPC: ErrorCode =
    ErrorCode::new(403, "OperationDenied.SwitchToVPC");
/// `OperationDenied.TempDBInstanceExists`, HTTP 403.
pub const OPERATION_DENIED_TEMP_DB_INSTANCE_EXISTS: ErrorCode =
    ErrorCode::new(403, "OperationDenied.TempDBInstanceExists");
/// `OperationDenied.TimeLimit`, HTTP 400.
pub const OPERATION_DENIED_TIME_LIMIT: ErrorCode = ErrorCode::new(400, "OperationDenied.TimeLimit");
/// `OperationDenied.ZoneResource`, HTTP 403.
pub const OPERATION_DENIED_ZONE_RESOURCE: ErrorCode =
    ErrorCode::new(403, "OperationDenied.ZoneResource");
/// `OperationNotSupported`, HTTP 400.
pub const OPERATION_NOT_SUPPORTED: ErrorCode = ErrorCode::new(400, "OperationNotSupported");
/// `Order.ComboInstanceNotAllowOperate`, HTTP 400.
pub const ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE: ErrorCode =
    ErrorCode::new(400, "Order.ComboInstanceNotAllowOperate");
/// `Order.InstHasUnpaidOrder`, HTTP 400.
pub const ORDER_INST_HAS_UNPAID_ORDER: ErrorCode = ErrorCode::new(400, "Order.InstHasUnpaidOrder");
/// `Order.NoRealNameAuthentication`, HTTP 400.
pub const ORDER_NO_REAL_NAME_AUTHENTICATION: ErrorCode =
    ErrorCode::new(400, "Order.NoRealNameAuthentication");
/// `Order.PeriodInvalid`, HTTP 400.
pub const ORDER_PERIOD_INVALID: ErrorCode = ErrorCode::new(400, "Order.PeriodInvalid");
/// `OrderStatus.UnPaid`, HTTP 403.
pub const ORDER_STATUS_UN_PAID: ErrorCode = ErrorCode::new(403, "OrderStatus.UnPaid");
/// `OrderTaskAlreadyExists`, HTTP 400.
pub const ORDER_TASK_ALREADY_EXISTS: ErrorCode = ErrorCode::new(400, "OrderTaskAlreadyExists");
/// `OrdQueryAccountError`, HTTP 400.
pub const ORD_QUERY_ACCOUNT_ERROR: ErrorCode = ErrorCode::new(400, "OrdQueryAccountError");
/// `ORD.S.QUERY.PROD.ERROR`, HTTP 400.
pub const ORD_S_QUERY_PROD_ERROR: ErrorCode = ErrorCode::new(400, "ORD.S.QUERY.PROD.ERROR");
/// `OtherEndpoint.Exist`, HTTP 400.
pub const OTHER_ENDPOINT_EXIST: ErrorCode = ErrorCode::new(400, "OtherEndpoint.Exist");
/// `Parameters.Invalid`, HTTP 400.
pub const PARAMETERS_INVALID: ErrorCode = ErrorCode::new(400, "Parameters.Invalid");
/// `ParameterAbsence`, HTTP 400.
pub const PARAMETER_ABSENCE: ErrorCode = ErrorCode::new(400, "ParameterAbsence");
/// `ParameterIllegal`, HTTP 400.
pub const PARAMETER_ILLEGAL: ErrorCode = ErrorCode::new(400, "ParameterIllegal");
/// `ParameterLeastAssociate`, HTTP 400.
pub const PARAMETER_LEAST_ASSOCIATE: ErrorCode = ErrorCode::new(400, "ParameterLeastAssociate");
/// `ParameterLeastAssociate`, HTTP 403.
pub const PARAMETER_LEAST_ASSOCIATE_403: ErrorCode = ErrorCode::new(403, "ParameterLeastAssociate");
/// `ParamError`, HTTP 403.
pub const PARAM_ERROR: ErrorCode = ErrorCode::new(403, "ParamError");
/// `ParamGroupsDbTypeNotSupport`, HTTP 400.
pub const PARAM_GROUPS_DB_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "ParamGroupsDbTypeNotSupport");
/// `ParamGroupsDbVersionNotSupport`, HTTP 400.
pub const PARAM_GROUPS_DB_VERSION_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "ParamGroupsDbVersionNotSupport");
/// `ParamGroupsDescInvalid`, HTTP 400.
pub const PARAM_GROUPS_DESC_INVALID: ErrorCode = ErrorCode::new(400, "ParamGroupsDescInvalid");
/// `ParamGroupsInUse`, HTTP 400.
pub const PARAM_GROUPS_IN_USE: ErrorCode = ErrorCode::new(400, "ParamGroupsInUse");
/// `ParamGroupsNameInvalid`, HTTP 400.
pub const PARAM_GROUPS_NAME_INVALID: ErrorCode = ErrorCode::new(400, "ParamGroupsNameInvalid");
/// `ParamGroupsNotExist`, HTTP 400.
pub const PARAM_GROUPS_NOT_EXIST: ErrorCode = ErrorCode::new(400, "ParamGroupsNotExist");
/// `ParamGroupsNotExistOrTypeNotSupport`, HTTP 400.
pub const PARAM_GROUPS_NOT_EXIST_OR_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "ParamGroupsNotExistOrTypeNotSupport");
/// `ParamGroupOptionKey.NotFound`, HTTP 404.
pub const PARAM_GROUP_OPTION_KEY_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "ParamGroupOptionKey.NotFound");
/// `ParamGroupOptionValue.NotSupport`, HTTP 400.
pub const PARAM_GROUP_OPTION_VALUE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "ParamGroupOptionValue.NotSupport");
/// `Param.Invalid`, HTTP 400.
pub const PARAM_INVALID: ErrorCode = ErrorCode::new(400, "Param.Invalid");
/// `Param.Invalid.TimeEndBeforeStart`, HTTP 400.
pub const PARAM_INVALID_TIME_END_BEFORE_START: ErrorCode =
    ErrorCode::new(400, "Param.Invalid.TimeEndBeforeStart");
/// `ParamNotExist`, HTTP 400.
pub const PARAM_NOT_EXIST: ErrorCode = ErrorCode::new(400, "ParamNotExist");
/// `ParamNotFound`, HTTP 403.
pub const PARAM_NOT_FOUND: ErrorCode = ErrorCode::new(403, "ParamNotFound");
/// `ParamNotSupportedForCurrentVersion`, HTTP 403.
pub const PARAM_NOT_SUPPORTED_FOR_CURRENT_VERSION: ErrorCode =
    ErrorCode::new(403, "ParamNotSupportedForCurrentVersion");
/// `ParamTypeError`, HTTP 400.
pub const PARAM_TYPE_ERROR: ErrorCode = ErrorCode::new(400, "ParamTypeError");
/// `Pay.AmountLimitExceeded`, HTTP 400.
pub const PAY_AMOUNT_LIMIT_EXCEEDED: ErrorCode = ErrorCode::new(400, "Pay.AmountLimitExceeded");
/// `Pay.ChargeChannelNotFound`, HTTP 400.
pub const PAY_CHARGE_CHANNEL_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "Pay.ChargeChannelNotFound");
/// `Pay.InsufficientBalance`, HTTP 400.
pub const PAY_INSUFFICIENT_BALANCE: ErrorCode = ErrorCode::new(400, "Pay.InsufficientBalance");
/// `Pay.LowFunds`, HTTP 400.
pub const PAY_LOW_FUNDS: ErrorCode = ErrorCode::new(400, "Pay.LowFunds");
/// `pay.noCreditCard`, HTTP 400.
pub const PAY_NO_CREDIT_CARD: ErrorCode = ErrorCode::new(400, "pay.noCreditCard");
/// `Pay.NoCreditCard`, HTTP 400.
pub const PAY_NO_CREDIT_CARD_400: ErrorCode = ErrorCode::new(400, "Pay.NoCreditCard");
/// `PendingActionOverdue`, HTTP 400.
pub const PENDING_ACTION_OVERDUE: ErrorCode = ErrorCode::new(400, "PendingActionOverdue");
/// `PhysicalCustins.NotFound`, HTTP 404.
pub const PHYSICAL_CUSTINS_NOT_FOUND: ErrorCode = ErrorCode::new(404, "PhysicalCustins.NotFound");
/// `Postpaid.NotSupport`, HTTP 400.
pub const POSTPAID_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "Postpaid.NotSupport");
/// `PreCheckInvalid`, HTTP 400.
pub const PRE_CHECK_INVALID: ErrorCode = ErrorCode::new(400, "PreCheckInvalid");
/// `Price.CommoditySys`, HTTP 400.
pub const PRICE_COMMODITY_SYS: ErrorCode = ErrorCode::new(400, "Price.CommoditySys");
/// `Price.HsfTimeoutError`, HTTP 400.
pub const PRICE_HSF_TIMEOUT_ERROR: ErrorCode = ErrorCode::new(400, "Price.HsfTimeoutError");
/// `Price.PricingPlanResultNotFound`, HTTP 400.
pub const PRICE_PRICING_PLAN_RESULT_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "Price.PricingPlanResultNotFound");
/// `Price.WanHuaTong.sys`, HTTP 400.
pub const PRICE_WAN_HUA_TONG_SYS: ErrorCode = ErrorCode::new(400, "Price.WanHuaTong.sys");
/// `PrimaryInstanceWithReadonlyNotSupport`, HTTP 400.
pub const PRIMARY_INSTANCE_WITH_READONLY_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "PrimaryInstanceWithReadonlyNotSupport");
/// `ProprietaryCloud.NotSupported`, HTTP 403.
pub const PROPRIETARY_CLOUD_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "ProprietaryCloud.NotSupported");
/// `QueryPrice.Failed`, HTTP 404.
pub const QUERY_PRICE_FAILED: ErrorCode = ErrorCode::new(404, "QueryPrice.Failed");
/// `QuotaExceeded.CreateInstance`, HTTP 403.
pub const QUOTA_EXCEEDED_CREATE_INSTANCE: ErrorCode =
    ErrorCode::new(403, "QuotaExceeded.CreateInstance");
/// `RDSCategoryNotSupport`, HTTP 403.
pub const RDS_CATEGORY_NOT_SUPPORT: ErrorCode = ErrorCode::new(403, "RDSCategoryNotSupport");
/// `Readins.NotFound`, HTTP 400.
pub const READINS_NOT_FOUND: ErrorCode = ErrorCode::new(400, "Readins.NotFound");
/// `Readins.NotFound`, HTTP 404.
pub const READINS_NOT_FOUND_404: ErrorCode = ErrorCode::new(404, "Readins.NotFound");
/// `ReadonlyDBInstanceClassLowerThanMasterInstance`, HTTP 403.
pub const READONLY_DB_INSTANCE_CLASS_LOWER_THAN_MASTER_INSTANCE: ErrorCode =
    ErrorCode::new(403, "ReadonlyDBInstanceClassLowerThanMasterInstance");
/// `ReadonlyDBInstanceClassNotSupport`, HTTP 403.
pub const READONLY_DB_INSTANCE_CLASS_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(403, "ReadonlyDBInstanceClassNotSupport");
/// `ReadonlyDBInstanceStorageExceeded`, HTTP 403.
pub const READONLY_DB_INSTANCE_STORAGE_EXCEEDED: ErrorCode =
    ErrorCode::new(403, "ReadonlyDBInstanceStorageExceeded");
/// `ReadonlyInstanceNotSupport`, HTTP 400.
pub const READONLY_INSTANCE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "ReadonlyInstanceNotSupport");
/// `ReadDBInstance.NotFound`, HTTP 403.
pub const READ_DB_INSTANCE_NOT_FOUND: ErrorCode = ErrorCode::new(403, "ReadDBInstance.NotFound");
/// `ReadDBInstance.NotFound`, HTTP 400.
pub const READ_DB_INSTANCE_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "ReadDBInstance.NotFound");
/// `ReadDBInstanceNotSupport`, HTTP 400.
pub const READ_DB_INSTANCE_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "ReadDBInstanceNotSupport");
/// `ReadInstanceNotSupport`, HTTP 403.
pub const READ_INSTANCE_NOT_SUPPORT: ErrorCode = ErrorCode::new(403, "ReadInstanceNotSupport");
/// `ReadOnlyInstanceNotSupport`, HTTP 400.
pub const READ_ONLY_INSTANCE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "ReadOnlyInstanceNotSupport");
/// `ReadOnlyInstanceNotSupport`, HTTP 403.
pub const READ_ONLY_INSTANCE_NOT_SUPPORT_403: ErrorCode =
    ErrorCode::new(403, "ReadOnlyInstanceNotSupport");
/// `ReadUniformNetTypeNotExists`, HTTP 400.
pub const READ_UNIFORM_NET_TYPE_NOT_EXISTS: ErrorCode =
    ErrorCode::new(400, "ReadUniformNetTypeNotExists");
/// `RegionDissolvedEOM`, HTTP 400.
pub const REGION_DISSOLVED_EOM: ErrorCode = ErrorCode::new(400, "RegionDissolvedEOM");
/// `RegionEndTimeDissolvedAustralia`, HTTP 400.
pub const REGION_END_TIME_DISSOLVED_AUSTRALIA: ErrorCode =
    ErrorCode::new(400, "RegionEndTimeDissolvedAustralia");
/// `RegionEndTimeDissolvedIndia`, HTTP 400.
pub const REGION_END_TIME_DISSOLVED_INDIA: ErrorCode =
    ErrorCode::new(400, "RegionEndTimeDissolvedIndia");
/// `RegionNotSupport`, HTTP 400.
pub const REGION_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "RegionNotSupport");
/// `RegionUnauthorized`, HTTP 403.
pub const REGION_UNAUTHORIZED: ErrorCode = ErrorCode::new(403, "RegionUnauthorized");
/// `RenewChange.Exist`, HTTP 400.
pub const RENEW_CHANGE_EXIST: ErrorCode = ErrorCode::new(400, "RenewChange.Exist");
/// `RequestMetaDataFailed`, HTTP 500.
pub const REQUEST_META_DATA_FAILED: ErrorCode = ErrorCode::new(500, "RequestMetaDataFailed");
/// `Request.NotFound`, HTTP 404.
pub const REQUEST_NOT_FOUND: ErrorCode = ErrorCode::new(404, "Request.NotFound");
/// `Request.NotFound`, HTTP 400.
pub const REQUEST_NOT_FOUND_400: ErrorCode = ErrorCode::new(400, "Request.NotFound");
/// `RequiredParam.NotFound`, HTTP 400.
pub const REQUIRED_PARAM_NOT_FOUND: ErrorCode = ErrorCode::new(400, "RequiredParam.NotFound");
/// `ResourceConfigError`, HTTP 403.
pub const RESOURCE_CONFIG_ERROR: ErrorCode = ErrorCode::new(403, "ResourceConfigError");
/// `ResourceConfigError`, HTTP 500.
pub const RESOURCE_CONFIG_ERROR_500: ErrorCode = ErrorCode::new(500, "ResourceConfigError");
/// `ResourceGroupId.InValid`, HTTP 400.
pub const RESOURCE_GROUP_ID_IN_VALID: ErrorCode = ErrorCode::new(400, "ResourceGroupId.InValid");
/// `RestoreTableException`, HTTP 400.
pub const RESTORE_TABLE_EXCEPTION: ErrorCode = ErrorCode::new(400, "RestoreTableException");
/// `RestoreType.NotFound`, HTTP 404.
pub const RESTORE_TYPE_NOT_FOUND: ErrorCode = ErrorCode::new(404, "RestoreType.NotFound");
/// `Risk.RiskControlRejection`, HTTP 400.
pub const RISK_RISK_CONTROL_REJECTION: ErrorCode = ErrorCode::new(400, "Risk.RiskControlRejection");
/// `RISK.RISK_CONTROL_REJECTION`, HTTP 403.
pub const RISK_RISK_CONTROL_REJECTION_403: ErrorCode =
    ErrorCode::new(403, "RISK.RISK_CONTROL_REJECTION");
/// `RR309`, HTTP 400.
pub const RR309: ErrorCode = ErrorCode::new(400, "RR309");
/// `Rule.HsfTimeoutError`, HTTP 400.
pub const RULE_HSF_TIMEOUT_ERROR: ErrorCode = ErrorCode::new(400, "Rule.HsfTimeoutError");
/// `RWSplitNetTypeNotExists`, HTTP 400.
pub const RW_SPLIT_NET_TYPE_NOT_EXISTS: ErrorCode = ErrorCode::new(400, "RWSplitNetTypeNotExists");
/// `%s`, HTTP 400.
pub const S: ErrorCode = ErrorCode::new(400, "%s");
/// `SecondaryClassCode.Unsupported`, HTTP 400.
pub const SECONDARY_CLASS_CODE_UNSUPPORTED: ErrorCode =
    ErrorCode::new(400, "SecondaryClassCode.Unsupported");
/// `SecretNotFound`, HTTP 404.
pub const SECRET_NOT_FOUND: ErrorCode = ErrorCode::new(404, "SecretNotFound");
/// `SecurityIPList.Format`, HTTP 400.
pub const SECURITY_IP_LIST_FORMAT: ErrorCode = ErrorCode::new(400, "SecurityIPList.Format");
/// `ServiceLinkedRole.NotExist`, HTTP 400.
pub const SERVICE_LINKED_ROLE_NOT_EXIST: ErrorCode =
    ErrorCode::new(400, "ServiceLinkedRole.NotExist");
/// `ServiceTemporarilyClosed`, HTTP 400.
pub const SERVICE_TEMPORARILY_CLOSED: ErrorCode = ErrorCode::new(400, "ServiceTemporarilyClosed");
/// `ShrinkCountReachedLimit`, HTTP 403.
pub const SHRINK_COUNT_REACHED_LIMIT: ErrorCode = ErrorCode::new(403, "ShrinkCountReachedLimit");
/// `SlaveClassCode.Unsupported`, HTTP 400.
pub const SLAVE_CLASS_CODE_UNSUPPORTED: ErrorCode =
    ErrorCode::new(400, "SlaveClassCode.Unsupported");
/// `SortKey.ValueNotSupported`, HTTP 400.
pub const SORT_KEY_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "SortKey.ValueNotSupported");
/// `SqlExcutionFailed`, HTTP 400.
pub const SQL_EXCUTION_FAILED: ErrorCode = ErrorCode::new(400, "SqlExcutionFailed");
/// `SqlExcutionFailed`, HTTP 403.
pub const SQL_EXCUTION_FAILED_403: ErrorCode = ErrorCode::new(403, "SqlExcutionFailed");
/// `SqlExecuteFailedOrTimeout`, HTTP 400.
pub const SQL_EXECUTE_FAILED_OR_TIMEOUT: ErrorCode =
    ErrorCode::new(400, "SqlExecuteFailedOrTimeout");
/// `SQLPermissionOperationFailed`, HTTP 403.
pub const SQL_PERMISSION_OPERATION_FAILED: ErrorCode =
    ErrorCode::new(403, "SQLPermissionOperationFailed");
/// `SSLInstanceNotSupportThisOperation`, HTTP 400.
pub const SSL_INSTANCE_NOT_SUPPORT_THIS_OPERATION: ErrorCode =
    ErrorCode::new(400, "SSLInstanceNotSupportThisOperation");
/// `SSLNotSupport`, HTTP 403.
pub const SSL_NOT_SUPPORT: ErrorCode = ErrorCode::new(403, "SSLNotSupport");
/// `StartTimeBeforeNow`, HTTP 400.
pub const START_TIME_BEFORE_NOW: ErrorCode = ErrorCode::new(400, "StartTimeBeforeNow");
/// `StorageEngine.NotSupported`, HTTP 400.
pub const STORAGE_ENGINE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "StorageEngine.NotSupported");
/// `StorageLimitExceeded`, HTTP 403.
pub const STORAGE_LIMIT_EXCEEDED: ErrorCode = ErrorCode::new(403, "StorageLimitExceeded");
/// `StorageLimitExceeded`, HTTP 404.
pub const STORAGE_LIMIT_EXCEEDED_404: ErrorCode = ErrorCode::new(404, "StorageLimitExceeded");
/// `SwitchTimeAfterDeadline`, HTTP 400.
pub const SWITCH_TIME_AFTER_DEADLINE: ErrorCode = ErrorCode::new(400, "SwitchTimeAfterDeadline");
/// `SYSTEM.CONCURRENT_OPERATE`, HTTP 400.
pub const SYSTEM_CONCURRENT_OPERATE: ErrorCode = ErrorCode::new(400, "SYSTEM.CONCURRENT_OPERATE");
/// `SYSTEM.ILLEGALARGUMENT`, HTTP 400.
pub const SYSTEM_ILLEGALARGUMENT: ErrorCode = ErrorCode::new(400, "SYSTEM.ILLEGALARGUMENT");
/// `SystemParamGroupCode.Format`, HTTP 400.
pub const SYSTEM_PARAM_GROUP_CODE_FORMAT: ErrorCode =
    ErrorCode::new(400, "SystemParamGroupCode.Format");
/// `System.SaleValidateFailed`, HTTP 400.
pub const SYSTEM_SALE_VALIDATE_FAILED: ErrorCode = ErrorCode::new(400, "System.SaleValidateFailed");
/// `SYSTEM.SaleValidateFailed`, HTTP 400.
pub const SYSTEM_SALE_VALIDATE_FAILED_400: ErrorCode =
    ErrorCode::new(400, "SYSTEM.SaleValidateFailed");
/// `Tag.Allow5TagInfos`, HTTP 400.
pub const TAG_ALLOW5_TAG_INFOS: ErrorCode = ErrorCode::new(400, "Tag.Allow5TagInfos");
/// `Tag.InvalidTagsParameter`, HTTP 400.
pub const TAG_INVALID_TAGS_PARAMETER: ErrorCode = ErrorCode::new(400, "Tag.InvalidTagsParameter");
/// `Tag.InvalidTagsParamter`, HTTP 400.
pub const TAG_INVALID_TAGS_PARAMTER: ErrorCode = ErrorCode::new(400, "Tag.InvalidTagsParamter");
/// `Tag.Malformed`, HTTP 400.
pub const TAG_MALFORMED: ErrorCode = ErrorCode::new(400, "Tag.Malformed");
/// `Tag.NoDBInstanceIdExist`, HTTP 400.
pub const TAG_NO_DB_INSTANCE_ID_EXIST: ErrorCode = ErrorCode::new(400, "Tag.NoDBInstanceIdExist");
/// `Tag.NoRegionIdExist`, HTTP 400.
pub const TAG_NO_REGION_ID_EXIST: ErrorCode = ErrorCode::new(400, "Tag.NoRegionIdExist");
/// `Tag.NoTagInfoExist`, HTTP 400.
pub const TAG_NO_TAG_INFO_EXIST: ErrorCode = ErrorCode::new(400, "Tag.NoTagInfoExist");
/// `Tag.SetTagInfoAtTwoParameter`, HTTP 400.
pub const TAG_SET_TAG_INFO_AT_TWO_PARAMETER: ErrorCode =
    ErrorCode::new(400, "Tag.SetTagInfoAtTwoParameter");
/// `Tag.SetTagInfoAtTwoParamters`, HTTP 400.
pub const TAG_SET_TAG_INFO_AT_TWO_PARAMTERS: ErrorCode =
    ErrorCode::new(400, "Tag.SetTagInfoAtTwoParamters");
/// `Tag.TagKeyCanNotBeAll`, HTTP 400.
pub const TAG_TAG_KEY_CAN_NOT_BE_ALL: ErrorCode = ErrorCode::new(400, "Tag.TagKeyCanNotBeAll");
/// `Tag.TagKeyDuplex`, HTTP 400.
pub const TAG_TAG_KEY_DUPLEX: ErrorCode = ErrorCode::new(400, "Tag.TagKeyDuplex");
/// `Tag.TagKeyIsBlank`, HTTP 400.
pub const TAG_TAG_KEY_IS_BLANK: ErrorCode = ErrorCode::new(400, "Tag.TagKeyIsBlank");
/// `Tag.TagKeyStartWith.aliyun`, HTTP 400.
pub const TAG_TAG_KEY_START_WITH_ALIYUN: ErrorCode =
    ErrorCode::new(400, "Tag.TagKeyStartWith.aliyun");
/// `Tag.TagKeyTooLong`, HTTP 400.
pub const TAG_TAG_KEY_TOO_LONG: ErrorCode = ErrorCode::new(400, "Tag.TagKeyTooLong");
/// `Tag.TagValueTooLong`, HTTP 400.
pub const TAG_TAG_VALUE_TOO_LONG: ErrorCode = ErrorCode::new(400, "Tag.TagValueTooLong");
/// `Tag.TooManyDBInstanceIds`, HTTP 400.
pub const TAG_TOO_MANY_DB_INSTANCE_IDS: ErrorCode = ErrorCode::new(400, "Tag.TooManyDBInstanceIds");
/// `Tag.TooManyTagsForOneInstance`, HTTP 400.
pub const TAG_TOO_MANY_TAGS_FOR_ONE_INSTANCE: ErrorCode =
    ErrorCode::new(400, "Tag.TooManyTagsForOneInstance");
/// `TargetEngineVersion.Parameters.NotFound`, HTTP 400.
pub const TARGET_ENGINE_VERSION_PARAMETERS_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "TargetEngineVersion.Parameters.NotFound");
/// `TargetInstanceEngineNotSupported`, HTTP 400.
pub const TARGET_INSTANCE_ENGINE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "TargetInstanceEngineNotSupported");
/// `TargetMajorVesionNotSupported`, HTTP 403.
pub const TARGET_MAJOR_VESION_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(403, "TargetMajorVesionNotSupported");
/// `TargetStorageLessThanBottomLine`, HTTP 400.
pub const TARGET_STORAGE_LESS_THAN_BOTTOM_LINE: ErrorCode =
    ErrorCode::new(400, "TargetStorageLessThanBottomLine");
/// `TaskExists`, HTTP 400.
pub const TASK_EXISTS: ErrorCode = ErrorCode::new(400, "TaskExists");
/// `TaskHasExist`, HTTP 500.
pub const TASK_HAS_EXIST: ErrorCode = ErrorCode::new(500, "TaskHasExist");
/// `TaskHasStarted`, HTTP 400.
pub const TASK_HAS_STARTED: ErrorCode = ErrorCode::new(400, "TaskHasStarted");
/// `TaskModifyError`, HTTP 400.
pub const TASK_MODIFY_ERROR: ErrorCode = ErrorCode::new(400, "TaskModifyError");
/// `TDEInstanceNotSupportThisOperation`, HTTP 400.
pub const TDE_INSTANCE_NOT_SUPPORT_THIS_OPERATION: ErrorCode =
    ErrorCode::new(400, "TDEInstanceNotSupportThisOperation");
/// `TempUpgrade.NotSupport`, HTTP 400.
pub const TEMP_UPGRADE_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "TempUpgrade.NotSupport");
/// `TimeoutRetryLater`, HTTP 400.
pub const TIMEOUT_RETRY_LATER: ErrorCode = ErrorCode::new(400, "TimeoutRetryLater");
/// `TooManyWhitelistTemplateIds`, HTTP 400.
pub const TOO_MANY_WHITELIST_TEMPLATE_IDS: ErrorCode =
    ErrorCode::new(400, "TooManyWhitelistTemplateIds");
/// `UnfinishedTerminateMigrateTask`, HTTP 400.
pub const UNFINISHED_TERMINATE_MIGRATE_TASK: ErrorCode =
    ErrorCode::new(400, "UnfinishedTerminateMigrateTask");
/// `UnsupportedClassCode`, HTTP 400.
pub const UNSUPPORTED_CLASS_CODE: ErrorCode = ErrorCode::new(400, "UnsupportedClassCode");
/// `UnsupportedCopyDbAlwaysOnToBasic`, HTTP 403.
pub const UNSUPPORTED_COPY_DB_ALWAYS_ON_TO_BASIC: ErrorCode =
    ErrorCode::new(403, "UnsupportedCopyDbAlwaysOnToBasic");
/// `UnsupportedCopyDbAlwaysOnToHighAvailability`, HTTP 403.
pub const UNSUPPORTED_COPY_DB_ALWAYS_ON_TO_HIGH_AVAILABILITY: ErrorCode =
    ErrorCode::new(403, "UnsupportedCopyDbAlwaysOnToHighAvailability");
/// `UnsupportedCopyDbAlwaysOnToShare`, HTTP 403.
pub const UNSUPPORTED_COPY_DB_ALWAYS_ON_TO_SHARE: ErrorCode =
    ErrorCode::new(403, "UnsupportedCopyDbAlwaysOnToShare");
/// `UnsupportedCopyDbBasicToShare`, HTTP 403.
pub const UNSUPPORTED_COPY_DB_BASIC_TO_SHARE: ErrorCode =
    ErrorCode::new(403, "UnsupportedCopyDbBasicToShare");
/// `UnsupportedCopyDbHighAvailabilityToBasic`, HTTP 403.
pub const UNSUPPORTED_COPY_DB_HIGH_AVAILABILITY_TO_BASIC: ErrorCode =
    ErrorCode::new(403, "UnsupportedCopyDbHighAvailabilityToBasic");
/// `UnsupportedCopyDbHighAvailabilityToShare`, HTTP 403.
pub const UNSUPPORTED_COPY_DB_HIGH_AVAILABILITY_TO_SHARE: ErrorCode =
    ErrorCode::new(403, "UnsupportedCopyDbHighAvailabilityToShare");
/// `UnsupportedCopyDbShareToAlwaysOn`, HTTP 403.
pub const UNSUPPORTED_COPY_DB_SHARE_TO_ALWAYS_ON: ErrorCode =
    ErrorCode::new(403, "UnsupportedCopyDbShareToAlwaysOn");
/// `UnsupportedCopyDbShareToBasic`, HTTP 403.
pub const UNSUPPORTED_COPY_DB_SHARE_TO_BASIC: ErrorCode =
    ErrorCode::new(403, "UnsupportedCopyDbShareToBasic");
/// `UnsupportedCopyDbShareToHighAvailability`, HTTP 403.
pub const UNSUPPORTED_COPY_DB_SHARE_TO_HIGH_AVAILABILITY: ErrorCode =
    ErrorCode::new(403, "UnsupportedCopyDbShareToHighAvailability");
/// `UnsupportedFtsIndex`, HTTP 403.
pub const UNSUPPORTED_FTS_INDEX: ErrorCode = ErrorCode::new(403, "UnsupportedFtsIndex");
/// `UnsupportedFtsIndexVersion`, HTTP 403.
pub const UNSUPPORTED_FTS_INDEX_VERSION: ErrorCode =
    ErrorCode::new(403, "UnsupportedFtsIndexVersion");
/// `UnsupportedModifyParam`, HTTP 400.
pub const UNSUPPORTED_MODIFY_PARAM: ErrorCode = ErrorCode::new(400, "UnsupportedModifyParam");
/// `UnsupportedOperationDirection.DiskDowngrade`, HTTP 400.
pub const UNSUPPORTED_OPERATION_DIRECTION_DISK_DOWNGRADE: ErrorCode =
    ErrorCode::new(400, "UnsupportedOperationDirection.DiskDowngrade");
/// `UnsupportedOperationDirection.DiskUpgrade`, HTTP 400.
pub const UNSUPPORTED_OPERATION_DIRECTION_DISK_UPGRADE: ErrorCode =
    ErrorCode::new(400, "UnsupportedOperationDirection.DiskUpgrade");
/// `UnsupportedReadOrBakReadState`, HTTP 400.
pub const UNSUPPORTED_READ_OR_BAK_READ_STATE: ErrorCode =
    ErrorCode::new(400, "UnsupportedReadOrBakReadState");
/// `UnsupportedReadOrBakReadState`, HTTP 403.
pub const UNSUPPORTED_READ_OR_BAK_READ_STATE_403: ErrorCode =
    ErrorCode::new(403, "UnsupportedReadOrBakReadState");
/// `UnsupportedReduceDiskSize`, HTTP 400.
pub const UNSUPPORTED_REDUCE_DISK_SIZE: ErrorCode =
    ErrorCode::new(400, "UnsupportedReduceDiskSize");
/// `UnsupportEncryptedSnapshot`, HTTP 400.
pub const UNSUPPORT_ENCRYPTED_SNAPSHOT: ErrorCode =
    ErrorCode::new(400, "UnsupportEncryptedSnapshot");
/// `UnsupportExtendDisk.NotSupport`, HTTP 400.
pub const UNSUPPORT_EXTEND_DISK_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "UnsupportExtendDisk.NotSupport");
/// `UnSupportReduceDiskSize`, HTTP 403.
pub const UN_SUPPORT_REDUCE_DISK_SIZE: ErrorCode = ErrorCode::new(403, "UnSupportReduceDiskSize");
/// `UpgradeSQLServerMinorVersionFail`, HTTP 400.
pub const UPGRADE_SQL_SERVER_MINOR_VERSION_FAIL: ErrorCode =
    ErrorCode::new(400, "UpgradeSQLServerMinorVersionFail");
/// `UserAlreadyExistInDb`, HTTP 400.
pub const USER_ALREADY_EXIST_IN_DB: ErrorCode = ErrorCode::new(400, "UserAlreadyExistInDb");
/// `UserPermissionFailure`, HTTP 400.
pub const USER_PERMISSION_FAILURE: ErrorCode = ErrorCode::new(400, "UserPermissionFailure");
/// `VpcNetworkTypeNotSupport`, HTTP 400.
pub const VPC_NETWORK_TYPE_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "VpcNetworkTypeNotSupport");
/// `VswitchIpExhausted`, HTTP 400.
pub const VSWITCH_IP_EXHAUSTED: ErrorCode = ErrorCode::new(400, "VswitchIpExhausted");
/// `WhitelistIPLength.Forbidden`, HTTP 401.
pub const WHITELIST_IP_LENGTH_FORBIDDEN: ErrorCode =
    ErrorCode::new(401, "WhitelistIPLength.Forbidden");
/// `WhitelistNetType.Format`, HTTP 400.
pub const WHITELIST_NET_TYPE_FORMAT: ErrorCode = ErrorCode::new(400, "WhitelistNetType.Format");
/// `WhitelistTemplateId.NotFound`, HTTP 404.
pub const WHITELIST_TEMPLATE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "WhitelistTemplateId.NotFound");
/// `WhitelistTemplateId.NotFound`, HTTP 400.
pub const WHITELIST_TEMPLATE_ID_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "WhitelistTemplateId.NotFound");
/// `WhitelistTemplateRelationToCustinsId.EXISTS`, HTTP 401.
pub const WHITELIST_TEMPLATE_RELATION_TO_CUSTINS_ID_EXISTS: ErrorCode =
    ErrorCode::new(401, "WhitelistTemplateRelationToCustinsId.EXISTS");
/// `WhitelistTemplateRelationToCustinsId.NotFound`, HTTP 404.
pub const WHITELIST_TEMPLATE_RELATION_TO_CUSTINS_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "WhitelistTemplateRelationToCustinsId.NotFound");
/// `YouhuiClientError`, HTTP 400.
pub const YOUHUI_CLIENT_ERROR: ErrorCode = ErrorCode::new(400, "YouhuiClientError");
/// `YouhuiServerError`, HTTP 400.
pub const YOUHUI_SERVER_ERROR: ErrorCode = ErrorCode::new(400, "YouhuiServerError");
/// `ZoneId.NotMatchWithCategory`, HTTP 400.
pub const ZONE_ID_NOT_MATCH_WITH_CATEGORY: ErrorCode =
    ErrorCode::new(400, "ZoneId.NotMatchWithCategory");
/// `ZoneIdNotSupported`, HTTP 403.
pub const ZONE_ID_NOT_SUPPORTED: ErrorCode = ErrorCode::new(403, "ZoneIdNotSupported");
